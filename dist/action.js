import { fileURLToPath } from 'node:url';
process.exitCode = 4;
try {
  const { start } = await import('./pinbench.js');
  await start('action', fileURLToPath(new URL('.', import.meta.url)));
} catch (thrown) {
  process.exitCode = 4;
  const text = `pinbench cannot be loaded: ${thrown instanceof Error ? thrown.message : thrown}; it needs the whole dist/ folder and Node.js 20 or newer, and this is ${process.version}`.replace(/\p{C}+/gu, ' ');
  console.log('::error title=pinbench::' + text.replaceAll('%', '%25').replace(/[\r\n]+/g, ' '));
}
