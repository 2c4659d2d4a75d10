import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { barChart, lineChart, stackedBar } from './index.ts';

const views = new nunjucks.Environment(new nunjucks.FileSystemLoader(join(import.meta.dirname, '../..')), {
  autoescape: true,
  throwOnUndefined: true,
  trimBlocks: true,
  lstripBlocks: true,
});

const name = "<img src=x onerror=alert(1)> O'Brien-ap-Siôn 李";
const words = { id: 'chart', finding: `Finding: ${name}`, definition: 'Counted', source: 'Records' };
const models = {
  'bar-chart': [
    'barChart',
    barChart({ ...words, names: 'Who', measure: 'n', bars: [{ label: name, value: 2, text: '2' }] }),
  ],
  'stacked-bar': [
    'stackedBar',
    stackedBar({
      ...words,
      names: 'Who',
      totals: 'All',
      parts: ['a', name],
      bars: [{ label: name, values: [1, 2], texts: ['1', '2'], total: '3' }],
    }),
  ],
  'line-chart': [
    'lineChart',
    lineChart({
      ...words,
      periodName: 'Year',
      periods: ['2025', '2026'],
      series: [
        { label: name, values: [1, 2], texts: ['1', '2'], weight: 'main' },
        { label: 'none', values: [null, null], texts: ['?', '?'], weight: 'other' },
      ],
      target: { value: 2, text: 'target' },
      limits: { lower: 1, upper: 2, text: 'limits' },
      format: String,
    }),
  ],
} as const;

interface Tag {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** Every element of the page with the text directly in it; throws where the markup is not well formed. */
function elementsOf(html: string): Tag[] {
  const found: Tag[] = [];
  const open: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name: tag, attributes }) => {
    const element = { name: tag, attributes: attributes as Record<string, string>, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(html).close();
  return found;
}

describe.each(Object.entries(models))('the page of a %s', (file, [macro, model]) => {
  const html = views.renderString(
    `{% from "platform/charts/${file}.njk" import ${macro} %}{{ ${macro}(model) }}`,
    { model },
  );
  const elements = elementsOf(html);
  const named = (tag: string) => elements.filter((element) => element.name === tag);

  it('has two pictures, each with a title and a description', () => {
    expect(named('svg')).toHaveLength(2);
    for (const { attributes } of named('svg')) {
      const [title, description] = (attributes['aria-labelledby'] ?? '').split(' ');
      const textOf = (id: string | undefined) =>
        elements.find((element) => element.attributes['id'] === id)?.text;
      expect(attributes['role']).toBe('img');
      expect(textOf(title)).toBe(model.finding);
      expect(textOf(description)).toBe(model.description);
    }
  });

  it('has the finding as its heading and every figure in a table', () => {
    expect(named('h2')[0]?.text).toBe(model.finding);
    expect(
      named('th')
        .filter(({ attributes }) => attributes['scope'] === 'col')
        .map(({ text }) => text),
    ).toEqual(model.table.head);
    const cells = elements.filter(
      ({ name: tag, attributes }) => tag === 'td' || attributes['scope'] === 'row',
    );
    expect(cells.map(({ text }) => text)).toEqual(model.table.rows.flat());
  });

  it('needs no style, script or event of its own, and writes names as they are', () => {
    const attributes = elements.flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((attribute) => /^(style|on.*|href)$/i.test(attribute))).toEqual([]);
    expect(elements.filter(({ name: tag }) => /^(style|script|img)$/.test(tag))).toEqual([]);
    expect(elements.some(({ text }) => text.includes(name))).toBe(true);
  });

  it('uses every id once, and no id that is not there', () => {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const used = elements.flatMap(({ attributes }) =>
      Object.values(attributes).flatMap((value) => /^url\(#(.+)\)$/.exec(value)?.[1] ?? []),
    );
    const labels = elements.flatMap(({ attributes }) => attributes['aria-labelledby']?.split(' ') ?? []);
    expect([...used, ...labels].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('prints only numbers as places', () => {
    for (const { attributes } of elements) {
      for (const place of ['x', 'y', 'width', 'height']) {
        if (place in attributes) expect(attributes[place]).toMatch(/^-?\d+(\.\d+)?$/);
      }
    }
  });
});
