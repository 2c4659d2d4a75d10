import { describe, expect, it } from 'vitest';
import { readAll, rulesOf } from './samples/read-all.ts';
import { childOf, episodeOf, fileOf, HEADER } from './samples/write-census.ts';

async function readEpisode(inside: string) {
  const census = await readAll(fileOf(childOf('C1', episodeOf(inside))));
  return { episode: census.children[0]?.episodes[0], census };
}

const plan = (start: string, more = ''): string => `<CPPstartDate>${start}</CPPstartDate>${more}`;

describe('the shapes the census has had', () => {
  it.each([
    ['<GenderCurrent>1</GenderCurrent>', 'M'],
    ['<GenderCurrent>2</GenderCurrent>', 'F'],
    ['<GenderCurrent>0</GenderCurrent>', 'U'],
    ['<GenderCurrent>9</GenderCurrent>', 'U'],
    ['<Gender>2</Gender>', 'F'],
    ['<Sex>F</Sex>', 'F'],
    ['<Sex>M</Sex>', 'M'],
    ['<Sex>U</Sex>', 'U'],
    ['<Sex>m</Sex>', 'M'],
    ['<Sex/>', null],
  ])('%s is %s', async (element, sex) => {
    const census = await readAll(fileOf(childOf('C1').replace('<Sex>F</Sex>', element)));
    expect(census.children[0]?.sex).toBe(sex);
    expect(census.problems).toEqual([]);
  });

  it('reads plans of both kinds, enquiries and assessments repeated', async () => {
    const { episode } = await readEpisode(`
      <Assessments><AssessmentActualStartDate>2025-06-03</AssessmentActualStartDate></Assessments>
      <Assessments><AssessmentAuthorisationDate>2025-07-03</AssessmentAuthorisationDate></Assessments>
      <CINPlanDates><CINPlanStartDate>2025-06-05</CINPlanStartDate></CINPlanDates>
      <CINPlanDates><CINPlanStartDate>2025-07-05</CINPlanStartDate></CINPlanDates>
      <Section47><S47ActualStartDate>2025-06-03</S47ActualStartDate></Section47>
      <Section47><ICPCnotRequired>1</ICPCnotRequired></Section47>
      <ChildProtectionPlans>${plan('2025-06-09')}</ChildProtectionPlans>
      <ChildProtectionPlans>${plan('2025-09-09')}</ChildProtectionPlans>`);
    expect(episode?.assessments.map((one) => [one.startDate, one.authorisedDate])).toEqual([
      ['2025-06-03', null],
      [null, '2025-07-03'],
    ]);
    expect(episode?.cinPlans.map((one) => one.startDate)).toEqual(['2025-06-05', '2025-07-05']);
    expect(episode?.section47s).toMatchObject([
      { startDate: '2025-06-03', initialConferenceNotRequired: null },
      { startDate: null, initialConferenceNotRequired: true },
    ]);
    expect(episode?.protectionPlans.map((one) => one.startDate)).toEqual(['2025-06-09', '2025-09-09']);
  });

  it('reads the same wrapped in a list element', async () => {
    const { episode, census } = await readEpisode(`
      <Assessments>
        <Assessment><AssessmentActualStartDate>2025-06-03</AssessmentActualStartDate>
          <FactorsIdentifiedAtAssessment><AssessmentFactors>1C</AssessmentFactors><AssessmentFactors>6B</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessment>
        <Assessment><AssessmentAuthorisationDate>2025-07-03</AssessmentAuthorisationDate><AssessmentFactors>21</AssessmentFactors></Assessment>
      </Assessments>
      <CINPlans><CINPlan><CINPlanStartDate>2025-06-05</CINPlanStartDate></CINPlan><CINPlan><CINPlanStartDate>2025-07-05</CINPlanStartDate></CINPlan></CINPlans>
      <Section47s><Section47><DateOfInitialCPC>2025-06-09</DateOfInitialCPC></Section47><Section47><DateOfInitialCPC>2025-09-09</DateOfInitialCPC></Section47></Section47s>
      <ChildProtectionPlans>
        <ChildProtectionPlan>${plan('2025-06-09', '<Reviews><Review><CPPreviewDate>2025-08-01</CPPreviewDate></Review><Review><CPPreviewDate>2026-01-05</CPPreviewDate></Review></Reviews>')}</ChildProtectionPlan>
        <ChildProtectionPlan>${plan('2025-09-09', '<CPPreviews><CPPreviewDate>2026-02-02</CPPreviewDate></CPPreviews>')}</ChildProtectionPlan>
      </ChildProtectionPlans>`);
    expect(episode?.assessments).toEqual([
      { startDate: '2025-06-03', authorisedDate: null, factors: ['1C', '6B'] },
      { startDate: null, authorisedDate: '2025-07-03', factors: ['21'] },
    ]);
    expect(episode?.cinPlans.map((one) => one.startDate)).toEqual(['2025-06-05', '2025-07-05']);
    expect(episode?.initialConferenceDate).toBeNull();
    expect(episode?.section47s.map((one) => one.initialConferenceDate)).toEqual(['2025-06-09', '2025-09-09']);
    expect(episode?.protectionPlans.map((one) => [one.startDate, one.reviews])).toEqual([
      ['2025-06-09', ['2025-08-01', '2026-01-05']],
      ['2025-09-09', ['2026-02-02']],
    ]);
    expect(census.summary.problems).toEqual([]);
  });

  it('reads plans without an element around each, a new one where a value comes again', async () => {
    const flat = plan('2025-06-09', '<CPPendDate>2025-08-01</CPPendDate>') + plan('2025-09-09');
    const { episode } = await readEpisode(`${flat}<CINPlanStartDate>2025-06-03</CINPlanStartDate>`);
    expect(episode?.protectionPlans.map((one) => [one.startDate, one.endDate])).toEqual([
      ['2025-06-09', '2025-08-01'],
      ['2025-09-09', null],
    ]);
    expect(episode?.cinPlans).toEqual([{ startDate: '2025-06-03', endDate: null }]);
  });

  it('gives a plan beside the episodes to the episode it began in, else to the last', async () => {
    const episodes = `${episodeOf('<CINclosureDate>2025-07-01</CINclosureDate>')}${episodeOf('').replace('2025-06-02', '2025-09-01')}`;
    const beside = ['2025-06-09', '2025-09-09', '2024-01-02']
      .map((start) => `<ChildProtectionPlans>${plan(start)}</ChildProtectionPlans>`)
      .join('');
    const census = await readAll(fileOf(childOf('C1', episodes + beside) + childOf('C2', beside)));
    const starts = census.children.map((child) =>
      child.episodes.map((one) => one.protectionPlans.map((each) => each.startDate)),
    );
    expect(starts).toEqual([
      [['2025-06-09'], ['2025-09-09', '2024-01-02']],
      [['2025-06-09', '2025-09-09', '2024-01-02']],
    ]);
  });

  it('makes nothing of empty elements', async () => {
    const { episode, census } = await readEpisode(
      '<Assessments/><CINPlanDates></CINPlanDates><Section47><S47ActualStartDate/></Section47><ChildProtectionPlans><CPPendDate xsi:nil="true"/><Reviews/></ChildProtectionPlans><ReferralNFA/>',
    );
    expect(episode).toMatchObject({ assessments: [], cinPlans: [], section47s: [], protectionPlans: [] });
    expect(census.problems).toEqual([]);
  });

  it('reads a namespace, a prefix, attributes, comments, CDATA, character references and other letter case', async () => {
    const file = fileOf(childOf('C1').replace('>C1<', '><![CDATA[C&]]><!-- not -->&#x31; <'))
      .replace('<Message>', '<Message xmlns="urn:cin" xmlns:xsi="urn:xsi" xsi:schemaLocation="a b">')
      .replaceAll(/<(\/?)(Child|CINdetails|Header)>/g, '<$1c:$2>')
      .replaceAll('Ethnicity>', 'ETHNICITY>');
    const census = await readAll(file);
    expect(census.children).toMatchObject([{ localId: 'C&1', ethnicity: 'WBRI', sex: 'F' }]);
    expect(census.children[0]?.episodes).toHaveLength(1);
    expect([census.problems, census.summary.problems.map((each) => each.rule)]).toEqual([[], ['no-plans']]);
  });
});

describe('what the file holds besides', () => {
  it('reads the dates of a pre-proceedings block under their own names, and says so once', async () => {
    const block = `<PreProceedings><PreProceedingsStartDate>2025-10-01</PreProceedingsStartDate>
      <Outcome>3</Outcome><Meetings><MeetingDate>2025-11-05</MeetingDate></Meetings><DateOfInitialCPC>2025-01-01</DateOfInitialCPC></PreProceedings>`;
    const { episode, census } = await readEpisode(block + block.replaceAll('2025-1', '2026-0'));
    expect(episode?.initialConferenceDate).toBeNull();
    expect(episode?.preProceedings).toEqual([
      {
        dates: [
          { element: 'PreProceedingsStartDate', date: '2025-10-01' },
          { element: 'MeetingDate', date: '2025-11-05' },
          { element: 'DateOfInitialCPC', date: '2025-01-01' },
        ],
      },
      {
        dates: [
          { element: 'PreProceedingsStartDate', date: '2026-00-01' },
          { element: 'MeetingDate', date: '2026-01-05' },
          { element: 'DateOfInitialCPC', date: '2025-01-01' },
        ].slice(1),
      },
    ]);
    expect(rulesOf(census.summary.problems)).toEqual([
      'pre-proceedings-block(PreProceedings, 8)',
      'no-plans',
    ]);
  });

  it('passes over unknown elements wherever they are and names each once', async () => {
    const odd =
      '<FamilyHelp><StartDate>2025-06-02</StartDate><CPPstartDate>2025-06-02</CPPstartDate></FamilyHelp>';
    const file = fileOf(
      `${childOf('C1', episodeOf(odd + odd))}<Extra/>${childOf('C2', `<Also/>${episodeOf(odd)}`)}`,
    )
      .replace('<Sex>F</Sex>', '<Sex>F<B>x</B></Sex>')
      .replace('</Children>', '</Children><Trailer><Child/></Trailer>');
    const census = await readAll(file);
    expect(census.children).toHaveLength(2);
    expect(census.children[0]).toMatchObject({
      sex: 'F',
      episodes: [{ protectionPlans: [], preProceedings: [] }],
    });
    expect(rulesOf(census.summary.problems)).toEqual([
      'unknown-element(B, 8)',
      'unknown-element(FamilyHelp, 8)',
      'unknown-element(Extra, 8)',
      'unknown-element(Also, 8)',
      'unknown-element(Trailer, 9)',
      'no-plans',
    ]);
  });

  it('reports stray text of a child with the child, and stray text outside with the file', async () => {
    const file = fileOf(`${childOf('C1').replace('<Ethnicity>', 'oops <Ethnicity>')} and ${childOf('C2')}`);
    const census = await readAll(file);
    expect(census.problems).toEqual([
      { rule: 'stray-text', severity: 'warning', localId: 'C1', line: 8, params: { text: 'oops' } },
    ]);
    expect(rulesOf(census.summary.problems)).toEqual(['stray-text(and)', 'no-plans']);
  });

  it('takes the header however it is grouped and keeps what it says first', async () => {
    const header = HEADER.replace('<LEA>201</LEA>', '<LEA> 201 </LEA><LEA>202</LEA>').replace(
      '</Header>',
      '<Content><CBDSLevels><CBDSLevel>Child</CBDSLevel></CBDSLevels></Content></Header>',
    );
    expect((await readAll(fileOf(childOf('C1'), header))).header).toEqual({
      collection: 'CIN',
      year: '2026',
      referenceDate: '2026-03-31',
      authorityCode: '201',
      softwareCode: 'Made up',
      serialNumber: '001',
      dateTime: '2026-05-01T09:00:00',
    });
  });
});
