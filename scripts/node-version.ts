const lowest = [24, 11] as const;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

// Started past npm, a tool runs on whatever Node the shell finds first and dies later with a riddle.
if (major < lowest[0] || (major === lowest[0] && minor < lowest[1])) {
  throw new Error(
    `This repository needs Node ${lowest.join(".")} or newer, but this is Node ${process.versions.node}. ` +
      'Start it through npm ("npm test", "npm run …", "npm exec -- …"), which puts the pinned Node first.',
  );
}
