/** How a sentence is formatted for one kind of reader: all data in a sentence goes through it. */
import { markdownSentence, markdownText, terminalText } from './escape.ts';

export interface Formatter {
  /** Anything a stranger may have chosen. */
  text(data: string): string;
  /** The same for a whole sentence, which may be longer. */
  sentence(data: string): string;
  /** An id: set apart where that is possible. */
  id(data: string): string;
  strong(words: string): string;
  /** A coloured sign before a word, where colour has no other way. */
  sign(sign: string): string;
}

/** What may stand in a code span: nothing in it can end the span or a table cell. */
const ID = /^[\w.:+/@-]{1,100}$/;

export const markdownFormatter: Formatter = {
  text: (data) => markdownText(data),
  sentence: (data) => markdownSentence(data),
  id: (data) => (ID.test(data) ? `\`${data}\`` : markdownText(data)),
  strong: (words) => `**${words}**`,
  sign: (sign) => `${sign} `,
};

export const terminalFormatter: Formatter = {
  text: (data) => terminalText(data),
  sentence: (data) => terminalText(data, 400),
  id: (data) => terminalText(data),
  strong: (words) => words,
  sign: () => '',
};
