import { fileURLToPath } from 'node:url';
process.exitCode = 4;
try {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error('this Node.js is too old');
  const { start } = await import('./pinbench.js');
  await start('action', fileURLToPath(new URL('.', import.meta.url)));
} catch (thrown) {
  process.exitCode = 4;
  const text = `pinbench cannot be loaded: ${thrown instanceof Error ? thrown.message : thrown}; it needs the whole dist/ folder and Node.js 20.19 or newer, and this is ${process.version}`.replace(/\p{C}+/gu, ' ');
  console.log('::error title=pinbench::' + text.replaceAll('%', '%25').replace(/[\r\n]+/g, ' '));
}
