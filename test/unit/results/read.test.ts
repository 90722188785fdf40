import { describe, expect, test } from 'vitest';
import { formatNames } from '../../../src/results/formats/registry.ts';
import { readResults } from '../../../src/results/read.ts';
import { readNow } from '../../builders/read-results.ts';
import { refusal } from './refusal.ts';

const pinbenchText =
  '{"schema":"pinbench.results/1","results":[{"benchmark":"b","metrics":[{"metric":"time","value":"1 ms"}]}]}';
const currentText = '{"name":"s","results":[{"name":"t","metrics":[{"name":"time","value":[1,2],"units":"ms"}]}]}';
const copybookText = '{"display_mibps":81.5,"comp3_mibps":45}';

describe('finding the format', () => {
  test.each([
    ['pinbench', pinbenchText],
    ['current-bench', currentText],
    ['copybook', copybookText],
    ['copybook', '{"parse_ms":3}'],
    ['current-bench', `{"level":"info","elapsed_ms":12}\n${currentText}`],
  ])('auto knows %s', (format, text) => {
    expect(readNow(text, 'auto').format).toBe(format);
    expect(readNow(text, format).readings).toEqual(readNow(text, 'auto').readings);
  });

  test('a byte order mark is no obstacle', () => {
    expect(readNow(`\uFEFF${pinbenchText}`, 'auto')).toEqual(readNow(pinbenchText, 'auto'));
  });

  test('two formats that fit are an error that names both', () => {
    const error = refusal(`${pinbenchText}\n${currentText}`);
    expect(error.message).toBe('the output fits both "pinbench" and "current-bench"');
    expect(error.fix).toContain('results.format');
  });

  test('when none fits, the formats and the beginning of the output are shown', () => {
    const error = refusal(`all tests passed\n${'x'.repeat(500)}`);
    expect(error.message).toMatch(/^the output holds no results in a known format: "all tests passed x+…"$/);
    expect(error.message.length).toBeLessThan(130);
    for (const name of formatNames) expect(error.expected).toContain(name);
  });

  test('a line of a structured log among other lines is not taken for results', () => {
    expect(refusal('starting\n{"level":"info","elapsed_ms":12}\n').message).toContain('no results in a known format');
  });

  test('an unknown format is a usage error that lists the known ones', async () => {
    const error = expect.objectContaining({ kind: 'usage', expected: `auto, ${formatNames.join(', ')}` });
    await expect(readResults(pinbenchText, 'criterium')).rejects.toThrow(error);
  });

  test('several files are read together, and one that does not fit is named', () => {
    const files = [
      { path: 'a.json', text: pinbenchText },
      { path: 'notes.txt', text: 'nothing' },
      { path: 'b.json', text: pinbenchText.replace('"b"', '"c"') },
    ];
    const { readings, warnings } = readNow(files, 'auto');
    expect(readings.map(({ benchmark }) => benchmark)).toEqual(['b', 'c']);
    expect(warnings.join()).toContain('"notes.txt"');
  });

  test('UTF-16 is named, with the way out', () => {
    const text = Buffer.from(pinbenchText, 'utf16le').toString('utf8');
    expect(refusal(text).message).toContain('UTF-16');
  });

  test("benchstat's table is refused with the command that is right", () => {
    const text =
      'goos: linux\n        │ old.txt │  new.txt  │\n        │ sec/op  │  sec/op   vs base │\nFib-2  1.2n ± 1%  1.3n ± 2%';
    expect(refusal(text).message).toContain("benchstat's");
    expect(refusal(text).fix).toContain('go test');
  });
});

describe('hostile and broken output', () => {
  test.each([[''], [' \n\t'], ['\uFEFF']])('%j: nothing was printed', (text) => {
    expect(refusal(text).message).toBe('the benchmark printed nothing');
    expect(refusal(text, 'copybook').message).toBe('the benchmark printed nothing');
  });

  test('more than the limit is refused, with the limit', () => {
    expect(refusal(' '.repeat(10 * 2 ** 20 + 1)).expected).toBe('at most 10485760 (10.0 MiB)');
    expect(() => readNow(pinbenchText, 'auto', 10)).toThrow(`have ${pinbenchText.length} characters`);
  });

  test.each([['{'], ['{"a":'], ['{"results":['], ['{"'], ['{ ']])('ten mebibytes of %j end in a sentence', (piece) => {
    const text = piece.repeat(Math.floor((10 * 2 ** 20) / piece.length));
    expect(refusal(text).message.length).toBeLessThan(300);
  });

  test.each(formatNames)('%s named, but with nothing of it in the output, is an error', (format) => {
    expect(refusal('{"hello":"world"}', format).message).toContain('the output holds no reading of');
    expect(refusal('plain words', format).message).toContain('the output holds no reading of');
  });

  test.each([
    ['pinbench', '{"schema":"pinbench.results/1","results":[]}'],
    ['pinbench', '{"schema":"pinbench.results/1","results":[{"benchmark":"b","metrics":[]}]}'],
    ['current-bench', '{"results":[]}'],
    ['current-bench', '{"results":[{"name":"t","metrics":[]}]}'],
    ['copybook', '{"display_mibps":null}'],
  ])('%s without a single reading is an error: %s', (_, text) => {
    expect(refusal(text).message).toContain('no reading');
  });

  describe.each([
    ['pinbench', pinbenchText],
    ['current-bench', currentText],
    ['copybook', copybookText],
  ])('%s cut at every byte', (format, text) => {
    const bytes = new TextEncoder().encode(text);
    const cuts = Array.from({ length: bytes.length - 1 }, (_, i) => new TextDecoder().decode(bytes.slice(0, i + 1)));

    test('alone it is refused', () => {
      for (const cut of cuts) {
        expect(refusal(cut).message).toContain('an incomplete JSON object');
        expect(refusal(cut, format).message).toContain('an incomplete JSON object');
      }
    });

    test('after a complete one it is warned of', () => {
      const whole = readNow(text, format);
      for (const cut of cuts) {
        const read = readNow(`${text}\n${cut}`, 'auto');
        expect(read.readings).toEqual(whole.readings);
        expect(read.warnings.join('\n')).toContain('an incomplete JSON object was found at the end of the output');
      }
    });
  });

  test('an object with a hole in the middle is warned of', () => {
    const read = readNow(`{"name":"lost","results":[{"na\n[... dropped ...]\n}]}\n${currentText}`, 'auto');
    expect(read.readings.map((reading) => reading.benchmark)).toEqual(['s/t']);
    expect(read.warnings.join()).toContain('a JSON object that breaks off');
  });

  test('what the output says is kept out of sentences as anything but text', () => {
    const error = refusal('{"results":[{"name":"::set-output\\u001b[2J\\u202e","metrics":{"m":1}}]}');
    expect(error.message).toBe('a benchmark\'s name holds control characters: "::set-output�[2J�"');
  });
});
