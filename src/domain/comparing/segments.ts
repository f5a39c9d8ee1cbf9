/** What two plans decide differently about their segments: which there are, and each thing about one of them. */
import type { SegmentChoice } from "../choices/index.js";
import type { Text } from "../language/index.js";
import type { ExplicitChoices } from "./explicit.js";
import { figureRows, figuresOnly, named, none, periodShown, same, sharesShown, words } from "./rows.js";
import type { Difference, DifferenceRow, Shown } from "./rows.js";

const kinds: Readonly<Record<SegmentChoice["rowType"], Text>> = {
  standing: { id: "tetap", en: "standing" },
  temporary: { id: "sementara", en: "temporary" },
  contract: { id: "menurut kontrak", en: "by contract" },
};

export function segmentDifferences(a: ExplicitChoices, b: ExplicitChoices): readonly Difference[] {
  const gone = a.segments.filter(({ id }) => !b.segments.some((one) => one.id === id));
  return [
    ...b.segments.flatMap((segment) => {
      const before = a.segments.find(({ id }) => id === segment.id);
      return before === undefined ? [added(segment)] : changed(a, before, b, segment);
    }),
    ...gone.map(removed),
  ];
}

const there = words({ id: "ada", en: "there" });
const lineOf = ({ name }: SegmentChoice): Text => ({ id: `Segmen ${name}`, en: `Segment ${name}` });

function added(segment: SegmentChoice): Difference {
  const label = lineOf(segment);
  return {
    id: `${segment.id}.added`,
    label,
    rows: [{ label, a: none, b: there }],
    take: (choices) => ({ ...choices, segments: [...choices.segments, segment] }),
  };
}

function removed(segment: SegmentChoice): Difference {
  const label = lineOf(segment);
  return {
    id: `${segment.id}.removed`,
    label,
    rows: [{ label, a: there, b: none }],
    take: (choices) => ({ ...choices, segments: choices.segments.filter(({ id }) => id !== segment.id) }),
  };
}

/** One thing about a segment: the fields that go together, and how they read. */
interface Aspect {
  readonly id: string;
  readonly words: Text;
  readonly fields: readonly (keyof SegmentChoice)[];
  readonly shown: (segment: SegmentChoice, choices: ExplicitChoices) => Shown;
}

const aspects: readonly Aspect[] = [
  { id: "name", words: { id: "nama", en: "name" }, fields: ["name"], shown: ({ name }) => named(name) },
  {
    id: "kind",
    words: { id: "jenis", en: "kind" },
    fields: ["rowType", "segment"],
    shown: ({ rowType }) => words(kinds[rowType]),
  },
  {
    id: "route",
    words: { id: "jalur iuran", en: "route" },
    fields: ["route"],
    shown: ({ route }) => named(route),
  },
  {
    id: "programmes",
    words: { id: "program", en: "programmes" },
    fields: ["programmes"],
    shown: ({ programmes }) => named(programmes.join("+")),
  },
  {
    id: "wage",
    words: { id: "upah dasar iuran", en: "wage base" },
    fields: ["wage"],
    shown: ({ wage }) => (wage === null ? none : { kind: "rupiah", value: wage }),
  },
  {
    id: "target",
    words: { id: "target sendiri", en: "own target" },
    fields: ["target"],
    shown: ({ target }) => (target === null ? none : { kind: "share", value: target }),
  },
  {
    id: "running",
    words: { id: "peserta yang sudah dibayari", en: "those paid for already" },
    fields: ["running", "runningPersons"],
    shown: ({ running, runningPersons }) =>
      running !== true
        ? words({ id: "tidak dianggarkan", en: "not in the budget" })
        : runningPersons === undefined
          ? words({ id: "semuanya dianggarkan", en: "all in the budget" })
          : { kind: "persons", value: runningPersons },
  },
  {
    id: "shares",
    words: { id: "pembayar", en: "payers" },
    fields: ["shares"],
    shown: ({ shares }, { payer }) => sharesShown(shares, payer),
  },
  {
    id: "period",
    words: { id: "bulan perlindungan", en: "months of protection" },
    fields: ["period"],
    shown: ({ period }) => periodShown(period),
  },
];

function changed(
  a: ExplicitChoices,
  before: SegmentChoice,
  b: ExplicitChoices,
  after: SegmentChoice,
): readonly Difference[] {
  const { id, name } = after;
  const taking =
    (fields: Aspect["fields"]): Difference["take"] =>
    (choices) => ({
      ...choices,
      segments: choices.segments.map((one) => (one.id === id ? withFields(one, after, fields) : one)),
    });
  const found = aspects.flatMap(({ id: aspect, words: what, fields, shown }): readonly Difference[] => {
    if (fields.every((field) => same(before[field], after[field]))) return [];
    const label: Text = { id: `${name}: ${what.id}`, en: `${name}: ${what.en}` };
    const rows: readonly DifferenceRow[] = [{ label, a: shown(before, a), b: shown(after, b) }];
    return [{ id: `${id}.${aspect}`, label, rows, take: taking(fields) }];
  });
  if (same(figuresOnly(before), figuresOnly(after))) return found;
  const of = (choices: ExplicitChoices, segment: SegmentChoice) => ({
    regionCode: choices.regionCode,
    segment: segment.segment,
  });
  return [
    ...found,
    {
      id: `${id}.figures`,
      label: { id: `${name}: angka`, en: `${name}: figures` },
      rows: figureRows({ id: name, en: name }, before, of(a, before), after, of(b, after)),
      take: taking(["covered", "workers"]),
    },
  ];
}

/** A segment with some fields of another, those that the other lacks left out. */
function withFields(one: SegmentChoice, other: SegmentChoice, fields: Aspect["fields"]): SegmentChoice {
  const rest = Object.entries(one).filter(([key]) => !fields.some((field) => field === key));
  const taken = fields.flatMap((field) =>
    other[field] === undefined ? [] : [[field, other[field]] as const],
  );
  return Object.fromEntries([...rest, ...taken]) as unknown as SegmentChoice;
}
