import styles from '../parts/screen/screen.module.css';
import { Notice } from './notice';

/** An address whose code cannot be one. */
export function UnknownRoom() {
  return (
    <div className={`h-screen ${styles.screen}`}>
      <Notice title="No such room.">
        A room's code has six characters, as in /screen/HX3 7KM.
      </Notice>
    </div>
  );
}
