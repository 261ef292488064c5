import type { Side } from '../../model/evidence.ts';
import { type LocalizedText, textsOf } from '../../model/localized-text.ts';
import type { AnyFields } from '../any-fields.ts';

/** The four criteria by which a record is judged before it is published. */
export const profileCriteria = ['advantages', 'clarity', 'cooperation', 'compliance'] as const;

/** One of the four criteria. */
export type ProfileCriterion = (typeof profileCriteria)[number];

/** One point of a criterion: something that a record should say. */
export interface ProfilePoint {
  /** Code of the remark where it is lacking. */
  readonly code: string;
  /** The field to fill. */
  readonly field: string;
  /** Whether the record says it. */
  readonly isMet: (record: AnyFields) => boolean;
}

type Points = Readonly<Record<Exclude<ProfileCriterion, 'compliance'>, readonly ProfilePoint[]>>;

/** A text of a script without spaces says in one character about what others say in this many letters. */
const LETTERS_PER_CHARACTER = 3;

/** Five points each; the fifth of compliance, that nothing gives the owner away, is judged by the leak check. */
export function pointsOf(side: Side, criterion: ProfileCriterion): readonly ProfilePoint[] {
  return criterion === 'compliance' ? compliance(side) : points[side][criterion];
}

const clarity: readonly ProfilePoint[] = [
  point('profile.title', 'title', ({ title }) => sizeOf(title) >= 15),
  point('profile.summary', 'summary', ({ summary }) => sizeOf(summary) >= 120),
  point('profile.description', 'description', ({ description }) => sizeOf(description) >= 400),
  point('profile.keywords', 'keywords', ({ keywords = [] }) => keywords.length >= 3),
  point(
    'profile.sectors',
    'sectors',
    ({ sectors = [], technologyCodes = [] }) => sectors.length + technologyCodes.length > 0,
  ),
];

const points: Readonly<Record<Side, Points>> = {
  technology: {
    advantages: [
      point(
        'profile.problem-solved',
        'problemSolved',
        ({ problemSolved, applications = [] }) =>
          sizeOf(problemSolved) > 0 || applications.length > 0,
      ),
      point('profile.advantages', 'advantages', ({ advantages = [] }) => advantages.length > 0),
      point(
        'profile.economic-comparison',
        'economicComparison',
        ({ economicComparison }) => sizeOf(economicComparison) > 0,
      ),
      point('profile.performance', 'performance', ({ performance = [] }) => performance.length > 0),
      point(
        'profile.readiness',
        'trl',
        ({ trl, stage }) => trl !== undefined || stage !== undefined,
      ),
    ],
    clarity,
    cooperation: [
      point('profile.cooperation', 'cooperation', ({ cooperation = [] }) => cooperation.length > 0),
      point(
        'profile.partner-sought',
        'partnerSought',
        ({ partnerSought }) => partnerSought !== undefined,
      ),
      point(
        'profile.territories',
        'territories',
        ({ territories, countryPreferences = [] }) =>
          territories !== undefined || countryPreferences.length > 0,
      ),
      point('profile.price', 'price', ({ price }) => price !== undefined),
      point('profile.languages', 'languages', ({ languages = [] }) => languages.length > 0),
    ],
  },
  demand: {
    advantages: [
      point('profile.problem', 'problem', ({ problem }) => sizeOf(problem) > 0),
      point(
        'profile.current-state',
        'currentState',
        ({ currentState }) => sizeOf(currentState) > 0,
      ),
      point('profile.metrics', 'metrics', ({ metrics = [] }) => metrics.length > 0),
      point('profile.constraints', 'constraints', ({ constraints = [] }) => constraints.length > 0),
      point('profile.readiness-wanted', 'trl', ({ trl }) => trl !== undefined),
    ],
    clarity,
    cooperation: [
      point('profile.cooperation', 'cooperation', ({ cooperation = [] }) => cooperation.length > 0),
      point(
        'profile.supplier-conditions',
        'supplierConditions',
        ({ supplierConditions }) => supplierConditions !== undefined,
      ),
      point(
        'profile.countries',
        'countryPreferences',
        ({ countryPreferences = [] }) => countryPreferences.length > 0,
      ),
      point('profile.budget', 'budget', ({ budget }) => budget !== undefined),
      point('profile.languages', 'languages', ({ languages = [] }) => languages.length > 0),
    ],
  },
};

function compliance(side: Side): readonly ProfilePoint[] {
  return [
    point(
      'profile.country',
      'country',
      ({ country, place }) => (country ?? place?.country) !== undefined,
    ),
    point('profile.organization', 'organization', ({ organization }) => organization !== undefined),
    side === 'technology'
      ? point('profile.ipr', 'ipr', ({ ipr = [] }) => ipr.length > 0)
      : point('profile.ipr-wanted', 'iprWanted', ({ iprWanted }) => iprWanted !== undefined),
    point('profile.expiry', 'expiresAt', ({ expiresAt }) => expiresAt !== undefined),
  ];
}

function point(code: string, field: string, isMet: ProfilePoint['isMet']): ProfilePoint {
  return { code, field, isMet };
}

/** Length of the longest version of a text in letters; a Chinese, Japanese or Thai character counts for several. */
function sizeOf(text: LocalizedText | undefined): number {
  return Math.max(
    0,
    ...textsOf(text).map(({ text: version }) => {
      const dense = version.match(
        /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/g,
      );
      return version.trim().length + (dense?.length ?? 0) * (LETTERS_PER_CHARACTER - 1);
    }),
  );
}
