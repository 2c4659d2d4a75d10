import type { Words } from '#platform/words/index.ts';
import type { answersModel } from '../check-the-answers/answers-model.ts';
import type { SaidAnswer } from '../say-answer.ts';

export interface PaperPart {
  title: string;
  pairs: { label: string; text: string; table: SaidAnswer['table'] }[];
}

/** What stands on paper: each section, then what is kept and does not count, the points, and what a person makes of it. */
export function sheetRows(words: Words, model: ReturnType<typeof answersModel>): PaperPart[] {
  const pair = ({ label, said, by }: (typeof model)['asleep'][number]) => ({
    label,
    text: [said.text, by].filter(Boolean).join('\n'),
    table: said.table,
  });
  const parts = model.sections.map(({ title, lines }) => ({ title, pairs: lines.map(pair) }));
  if (model.asleep.length > 0)
    parts.push({ title: words.t('questionnaires.asleep'), pairs: model.asleep.map(pair) });
  const plain = (label: string, ...said: string[]) => ({
    label,
    text: said.filter(Boolean).join('\n'),
    table: undefined,
  });
  if (model.score !== undefined) {
    const { whole, sections } = model.score;
    parts.push({
      title: words.t('questionnaires.score'),
      pairs: [
        plain(
          words.t('questionnaires.score.whole'),
          whole.points,
          whole.band,
          whole.advice,
          whole.unanswered,
        ),
        ...sections.map((one) => plain(one.title, one.points, one.band, one.advice)),
      ],
    });
  }
  if (model.judgement !== undefined) {
    const { label, because, by } = model.judgement;
    const said = label === '' ? [words.t('questionnaires.judgement.none')] : [because, by];
    parts.push({
      title: words.t('questionnaires.judgement'),
      pairs: [plain(label || words.t('questionnaires.judgement'), ...said)],
    });
  }
  return parts.filter(({ pairs }) => pairs.length > 0);
}
