import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { invitation, londonTime } from './index.ts';
import type { Invitation } from './index.ts';

const meeting: Invitation = {
  uid: 'panel-0193@teamaround.example',
  sequence: 0,
  method: 'REQUEST',
  start: '2026-12-09T10:00',
  end: '2026-12-09T12:30',
  madeAt: new Date('2026-11-21T09:15:00Z'),
  summary: 'Support and challenge panel',
  organiser: { name: 'Panel co-ordinator', email: 'panel@partnership.example' },
  attendees: [{ name: 'Member for health', email: 'health@partnership.example' }],
  language: 'en',
};

interface Line {
  name: string;
  params: string;
  value: string;
}

/** Reads the text as RFC 5545 says: unfold, then name, parameters and value of each line. */
function read(text: string): Line[] {
  const unfolded = text.replaceAll('\r\n ', '');
  return unfolded
    .slice(0, -2)
    .split('\r\n')
    .map((line) => {
      const parts = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(line);
      expect(parts, line).not.toBeNull();
      return { name: parts?.[1] ?? '', params: parts?.[2] ?? '', value: parts?.[3] ?? '' };
    });
}

function lines(change: Partial<Invitation> = {}): Line[] {
  return read(invitation({ ...meeting, ...change }));
}

function value(name: string, change: Partial<Invitation> = {}): string {
  const found = lines(change).filter((line) => line.name === name);
  expect(found, name).toHaveLength(1);
  return found[0]?.value ?? '';
}

const unescape = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

describe('an invitation', () => {
  it('is a calendar with one event', () => {
    expect(lines().map((line) => `${line.name}:${line.value}`)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Teamaround//Teamaround//EN',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:panel-0193@teamaround.example',
      'SEQUENCE:0',
      'DTSTAMP:20261121T091500Z',
      'DTSTART:20261209T100000Z',
      'DTEND:20261209T123000Z',
      'SUMMARY:Support and challenge panel',
      'ORGANIZER:mailto:panel@partnership.example',
      'ATTENDEE:MAILTO:health@partnership.example',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('asks each person for an answer, in the part they have', () => {
    const attendees = [
      { name: 'Siân o Iechyd', email: 'a@partnership.example', role: 'chair' as const },
      { name: 'B', email: 'b@partnership.example', role: 'optional' as const },
      { name: 'C', email: 'c@partnership.example' },
    ];
    const found = lines({ attendees }).filter((line) => line.name === 'ATTENDEE');
    expect(found.map((line) => line.params)).toEqual([
      ';ROLE=CHAIR;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Siân o Iechyd"',
      ';ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="B"',
      ';ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="C"',
    ]);
  });

  it('is moved and cancelled under the same uid with a higher sequence', () => {
    const moved = { sequence: 1, start: '2026-12-16T10:00', end: '2026-12-16T12:30' };
    expect(value('UID', moved)).toBe(value('UID'));
    expect(value('SEQUENCE', moved)).toBe('1');
    const cancelled = { ...moved, sequence: 2, method: 'CANCEL' as const };
    expect(value('UID', cancelled)).toBe(value('UID'));
    expect(value('SEQUENCE', cancelled)).toBe('2');
    expect(value('METHOD', cancelled)).toBe('CANCEL');
    expect(value('STATUS', cancelled)).toBe('CANCELLED');
    expect(lines(cancelled).find((line) => line.name === 'ATTENDEE')?.params).toContain('RSVP=FALSE');
  });

  it('names its language', () => {
    expect(value('PRODID', { language: 'cy' })).toBe('-//Teamaround//Teamaround//CY');
  });

  it('shows place, text and address only when there are some', () => {
    const names = lines().map((line) => line.name);
    expect(names).not.toContain('LOCATION');
    expect(names).not.toContain('DESCRIPTION');
    expect(names).not.toContain('URL');
    expect(value('URL', { url: 'https://teamaround.example/panels/1' })).toBe(
      'https://teamaround.example/panels/1',
    );
  });
});

describe('the time', () => {
  it.each([
    ['winter', '2026-12-09T10:00', '20261209T100000Z'],
    ['summer', '2026-07-08T10:00', '20260708T090000Z'],
    ['the hour before summer time', '2026-03-29T00:59', '20260329T005900Z'],
    ['the hour that summer time leaves out', '2026-03-29T01:30', '20260329T013000Z'],
    ['the first hour of summer time', '2026-03-29T02:00', '20260329T010000Z'],
    ['the hour that comes twice, first time', '2026-10-25T01:30', '20261025T003000Z'],
    ['the first hour of winter time', '2026-10-25T02:00', '20261025T020000Z'],
  ])('in %s is written in UTC', (_, start, written) => {
    expect(value('DTSTART', { start, end: '2027-01-01T00:00' })).toBe(written);
  });

  it('may be a moment of any zone', () => {
    const start = Temporal.ZonedDateTime.from('2026-07-08T10:00[Europe/Paris]');
    expect(value('DTSTART', { start })).toBe('20260708T080000Z');
  });

  it('may not be ambiguous', () => {
    expect(() => londonTime('2026-12-09T10:00Z')).toThrow(RangeError);
    expect(() => londonTime('2026-12-09')).toThrow(RangeError);
    expect(() => londonTime('2026-13-09T10:00')).toThrow(RangeError);
  });
});

describe('text', () => {
  it('keeps commas, semicolons, backslashes, line ends and Welsh letters', () => {
    const summary = 'Ŵyn, Ŷr; \\ llŷn';
    expect(value('SUMMARY', { summary })).toBe('Ŵyn\\, Ŷr\\; \\\\ llŷn');
    expect(value('DESCRIPTION', { description: 'one\r\ntwo\nthree' })).toBe('one\\ntwo\\nthree');
    expect(value('LOCATION', { place: "Neuadd y Dref, Ystafell 'B'" })).toBe("Neuadd y Dref\\, Ystafell 'B'");
  });

  it('is folded between letters at 75 bytes', () => {
    const text = invitation({ ...meeting, description: 'ŵ李😀 '.repeat(60) });
    const physical = text.split('\r\n');
    expect(physical.length).toBeGreaterThan(20);
    expect(physical.at(-1)).toBe('');
    for (const line of physical) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.isWellFormed()).toBe(true);
    expect(value('DESCRIPTION', { description: 'ŵ李😀 '.repeat(60) })).toBe('ŵ李😀 '.repeat(60));
  });

  it('comes back whatever it was', () => {
    const letters = fc.constantFrom(...Array.from('a,;:\\"\n^ŵ李😀='));
    fc.assert(
      fc.property(fc.string({ unit: letters }), fc.string({ unit: letters }), (summary, name) => {
        expect(unescape(value('SUMMARY', { summary }))).toBe(summary);
        const attendees = [{ name: `x${name}`, email: 'x@partnership.example' }];
        expect(lines({ attendees }).filter((line) => line.name === 'ATTENDEE')).toHaveLength(1);
        expect(lines({ attendees })).toHaveLength(lines().length);
      }),
    );
  });
});

describe('what could not be read is refused', () => {
  it.each<[string, Partial<Invitation>]>([
    ['a line end in the uid', { uid: 'a\r\nATTACH:x' }],
    ['a line end in the address', { url: 'https://a.example/\r\nX:1' }],
    ['a script as the address', { url: 'javascript:alert(1)' }],
    ['two addresses in one', { attendees: [{ name: 'A', email: 'a@b.example,c@d.example' }] }],
    ['a line end in an e-mail address', { organiser: { name: 'A', email: 'a@b.example\r\nX:1' } }],
    ['nobody invited', { attendees: [] }],
    ['somebody without a name', { attendees: [{ name: ' ', email: 'a@b.example' }] }],
    ['a bell in the text', { summary: 'a\u0007' }],
    ['an end before the start', { end: '2026-12-09T09:00' }],
    ['half a sequence', { sequence: 0.5 }],
  ])('%s', (_, change) => {
    expect(() => invitation({ ...meeting, ...change })).toThrow(RangeError);
  });
});
