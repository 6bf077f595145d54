// Written in plain old JavaScript: it has to run on the Node it turns away.
export const LEAST_NODE = [20, 19];

/** Says in plain words when this Node is too old, and then ends the process. */
export function requireNode(version = process.versions.node) {
  if (isRecent(version)) return;
  const needed = LEAST_NODE.join('.');
  process.stderr.write(
    `This project needs Node ${needed} or newer; this is Node ${version}.\nGet a newer one at https://nodejs.org\n`,
  );
  process.exit(1);
}

/** True for a version like '20.19.0' that is not older than the least one. */
export function isRecent(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
}
