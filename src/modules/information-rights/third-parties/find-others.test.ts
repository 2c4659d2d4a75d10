import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countPlaces, findOthers, takeOut, type KnownPeople } from './find-others.rules.ts';

const known: KnownPeople = {
  own: ['Zara Qureshabad', 'Zara'],
  works: ['Chiara Bellandine', 'Ewa Szczepkówna'],
  children: ['Daisy Halloran', 'Edwin Marsh'],
  nobody: ["Marlowe Vale Children's Services", 'Safeguarding Team East'],
};
const found = (text: string) => findOthers([text], known).map(({ kind, words }) => `${kind}: ${words}`);

describe('what may be about others', () => {
  test.each([
    ['Zara came with Chiara Bellandine.', ['works-here: Chiara Bellandine']],
    ['She plays with Daisy Halloran after school.', ['another-child: Daisy Halloran']],
    ['A man called Darren Hughes was there.', ['perhaps-a-name: Darren Hughes']],
    ['He said that Darren had left.', ['perhaps-a-name: Darren']],
    ['Zara said it. Zara’s drawing shows a house.', []],
    ['Her mother was told first.', ['relation: mother']],
    ["Mr O'Brien-ap-Siôn rang.", ["perhaps-a-name: Mr O'Brien-ap-Siôn"]],
    ['Seen by Gwen ferch Dafydd today.', ['perhaps-a-name: Gwen ferch Dafydd']],
    ['Came on Monday to Safeguarding Team East.', []],
    ['Daisy was there.', ['perhaps-a-name: Daisy']],
    ['Attendance fell in November 2026. Nothing else was noted.', []],
    ['Dywedodd ei mam wrth Ewa Szczepkówna.', ['relation: mam', 'works-here: Ewa Szczepkówna']],
    ['Met Zara at home.', []],
    ['He told Zara Hughes.', ['perhaps-a-name: Hughes']],
    ['Upper Lane\nPostcode', ['perhaps-a-name: Upper Lane']],
    ['“Darren Hughes’s van was outside.”', ['perhaps-a-name: Darren Hughes']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('counts how often each stands, once for all ways of writing it', () => {
    expect(findOthers(['Darren Hughes came.', 'Then Darren  Hughes left.'], known)).toMatchObject([
      { words: 'Darren Hughes', places: 2 },
    ]);
  });
});

describe('taking out', () => {
  test.each([
    ['Darren Hughes and Darren', ['Darren', 'Darren Hughes'], '[x] and [x]'],
    ['her mother, the grandmother', ['mother'], 'her [x], the grandmother'],
    ["O’Brien and O'Brien", ["O'Brien"], '[x] and [x]'],
    ['DARREN hughes', ['Darren Hughes'], '[x]'],
    ['a.b is not aXb', ['a.b'], '[x] is not aXb'],
    ['Siôn, Siônedd', ['Siôn'], '[x], Siônedd'],
    ['kept $& whole', ['whole'], 'kept $& [x]'],
    ['with Gwilym Hartstone-Rhys today', ['Gwilym Hartstone-Rhys'], 'with [x] today'],
    ['nothing', [], 'nothing'],
  ])('%s without %j is %s', (text, words, left) => {
    expect(takeOut(text, words, '[x]')).toBe(left);
  });

  it('leaves none of the words, and the rest as it was, whatever they are', () => {
    const name = fc.stringMatching(/^[A-Z][a-zâêîôûŵŷ]{2,8}$/u);
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 6 }),
        fc.array(name, { maxLength: 4 }),
        (names, out) => {
          const text = `so ${names.join(' und ')} so`;
          const left = takeOut(text, out, '[]');
          const gone = new Set(out.map((each) => each.toLowerCase()));
          expect(out.filter((each) => countPlaces(left, each) > 0)).toEqual([]);
          expect(left).toBe(
            `so ${names.map((each) => (gone.has(each.toLowerCase()) ? '[]' : each)).join(' und ')} so`,
          );
        },
      ),
    );
  });

  it('takes any words whatever out of what holds them, sign for sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (written) => {
        const words = written.trim();
        fc.pre(words !== '' && !/\s/u.test(words) && !/^[\p{M}]/u.test(words));
        expect(takeOut(`before ${words} after`, [words], '[x]')).toBe('before [x] after');
      }),
    );
  });

  it('finds in any text only what is in it, and takes all of it out again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const words = findOthers([text.normalize('NFC')], known).map((each) => each.words);
        const left = takeOut(text.normalize('NFC'), words, '');
        expect(
          words.filter(
            (each) => countPlaces(left, each) > 0 && countPlaces(left, each) === countPlaces(text, each),
          ),
        ).toEqual([]);
      }),
    );
  });
});
