import styles from '../parts/screen/screen.module.css';
import { ScreenNotice } from './notice';

/** For an address whose code can't be one. */
export function UnknownRoom() {
  return (
    <div className={`h-screen ${styles.screen}`}>
      <ScreenNotice title="No such room.">
        A room's code has six characters, as in /screen/HX3 7KM.
      </ScreenNotice>
    </div>
  );
}
