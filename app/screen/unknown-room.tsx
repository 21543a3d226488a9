import styles from '../parts/screen/screen.module.css';
import { ownAddress } from '../ui/address/own-address';
import { useWords } from '../words/language';
import { ScreenNotice } from './notice';

/** For an address whose code can't be one. */
export function UnknownRoom() {
  const words = useWords('screen');
  return (
    <div className={`h-screen ${styles.screen}`}>
      <ScreenNotice title={words.say('screen.refused.unknown-room')}>
        {words.say('screen.no-room.text', { example: ownAddress('/screen/HX3 7KM') })}
      </ScreenNotice>
    </div>
  );
}
