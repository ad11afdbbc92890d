/** The door of the command line: says which Node is needed, in words that any Node can run. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or newer; here it is ${process.versions.node}.\n` +
      'Node 24 comes with the project on Linux (x64, arm64): run “npm run check” rather than “node”. Elsewhere install Node 24.',
  );
  process.exit(1);
}
await import('./cli.ts');
