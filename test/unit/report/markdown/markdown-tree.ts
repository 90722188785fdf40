/** Markdown as GitHub's dialect reads it. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  children?: Node[];
}

export function parse(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

export function nodes(root: Node): Node[] {
  return [root, ...(root.children ?? []).flatMap(nodes)];
}

export function ofType(root: Node, ...types: string[]): Node[] {
  return nodes(root).filter((node) => types.includes(node.type));
}

/** What a reader sees of it. */
export function textOf(root: Node): string {
  return nodes(root)
    .map((node) => node.value ?? '')
    .join('');
}

/** Cells in each row of each table. */
export function shape(root: Node): number[][] {
  return ofType(root, 'table').map((table) => (table.children ?? []).map((row) => row.children?.length ?? 0));
}

/** What GitHub makes of text that Markdown leaves alone: mentions, references, commits, links, emoji. */
export const reference =
  /@[a-z0-9]|#\d|\b(?:[a-z]+-\d|ghsa-[a-z0-9])|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])|https?:\/\/|www\.|:[\w+-]+:/i;
