// Even a Node that is too old must be able to read this: only syntax and modules of Node 12.

/** Ends the process with one clear line if this Node is older than the packages require. */
export function requireNode() {
  const version = process.versions.node.split('.').map(Number);
  const major = version[0];
  const minor = version[1];
  const isEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (isEnough) return;
  process.stderr.write(
    `Overshoot needs Node 20.19, 22.12 or newer, and this is Node ${process.versions.node}: get one from https://nodejs.org\n`,
  );
  process.exit(1);
}
