/** Judges and counts the rows of lists, one after another, as their bytes come: the part that meets every row. */
import type { PayerId, Region } from "../../domain/index.js";
import { payers } from "../../domain/index.js";
import { bit, nikReasons } from "./bits.js";
import {
  absent,
  dayOfWord,
  isActiveStatus,
  lettersOf,
  payerNumber,
  placesOf,
  regencyWords,
  sexOf,
  wholeIn,
  WordVerdicts,
} from "./columns.js";
import type { ColumnPlaces } from "./columns.js";
import { ageGroup, arrearsGroup, RoleCounts, wordDimensions } from "./counts.js";
import type { Tally, WordDimension } from "./counts.js";
import { monthsBetween, readDay, yearsBetween } from "./dates.js";
import type { Dictionary } from "./dictionary.js";
import { nikFaults, NikReader } from "./nik.js";
import { bitsOf, limitOf } from "./ruleSet.js";
import type { RuleSet } from "./ruleSet.js";
import type { PersonField } from "./fields.js";
import { NumberTable, unknown } from "./table.js";

/**
 * What a list is for: `candidates` are those to be paid for; `members` a membership extract; `earlier` an extract of an earlier
 * day, to see who came and who left.
 */
export type ListRole = "candidates" | "members" | "earlier";

export interface CheckSettings {
  readonly rules: RuleSet;
  /** The day on which ages and arrears are reckoned, as yyyymmdd. */
  readonly on: number;
  /** The region to which the lists are to belong; `null` where none was chosen. */
  readonly region: Region | null;
}

/** Rows of the same pair of lists and payers that stand twice. */
interface Twice {
  readonly firstList: number;
  readonly list: number;
  /** Numbers from 1 among the domain's payers; 0: not known. */
  readonly firstPayer: number;
  readonly payer: number;
  persons: number;
}

/** Months since a day that is not known. */
const never = 1_000_000;

const active = 1;
const wasActive = 2;
const held = 4;
const isMember = 8;
const wasMember = 16;

interface WordColumn {
  readonly id: WordDimension;
  readonly column: number;
  readonly words: Dictionary;
  readonly tally: Tally;
  /** The words before which these are told apart: villages of one name lie in several kecamatan. */
  readonly behind: number;
}

export class PersonCheck {
  /** Reasons of each row of the list under way, as bits. */
  reasons = new Uint32Array(1024);
  rows = 0;
  passed = 0;
  /** Rows a rule's bit was set in, over all lists of candidates. */
  readonly broken = new Uint32Array(32);
  readonly counts: Readonly<Record<ListRole, RoleCounts>> = {
    candidates: new RoleCounts(),
    members: new RoleCounts(),
    earlier: new RoleCounts(),
  };
  readonly twice = new Map<string, Twice>();
  readonly movement = { now: 0, earlier: 0, stayed: 0, repeated: 0 };
  /** NIK that end in a zero, of those that can be read: one in ten, unless a sheet has rounded them. */
  endingInZero = 0;
  readable = 0;

  private readonly nik = new NikReader();
  private readonly persons = new NumberTable();
  private readonly families = new NumberTable();
  private readonly rejecting: number;
  private readonly off: number;
  private readonly familyCounts: boolean;
  private readonly limits;
  private readonly ageGroups: Uint8Array;
  private readonly status = new WordVerdicts(isActiveStatus);
  private readonly sexes = new WordVerdicts(sexOf);
  private readonly payersOf = new WordVerdicts(payerNumber);
  private readonly monthsAgo: WordVerdicts;
  private readonly regencies: WordVerdicts;
  private readonly regionDigits: number;
  private readonly regionSize: number;

  private list = 0;
  private role: ListRole = "candidates";
  private listPayer = 0;
  private at: Record<PersonField, number> = placesOf({});
  /** The last column that is looked at, and one more. */
  private width = 0;
  private words: readonly WordColumn[] = [];
  private places = new Int32Array(wordDimensions.length);
  private groups = this.counts.candidates.groups;

  constructor(private readonly settings: CheckSettings) {
    const { rules, region, on } = settings;
    this.rejecting = bitsOf(rules, "reject");
    this.off = bitsOf(rules, "off");
    this.familyCounts = rules.actions.household !== "off";
    this.limits = {
      below: limitOf(rules, "age-below"),
      above: limitOf(rules, "age-above"),
      decile: limitOf(rules, "decile-above"),
      decileMonths: limitOf(rules, "decile-old"),
      arrears: limitOf(rules, "already-member"),
      household: limitOf(rules, "household"),
    };
    this.ageGroups = Uint8Array.from({ length: 256 }, (_, age) => ageGroup(age, rules.ages));
    this.monthsAgo = new WordVerdicts((word) => {
      const day = dayOfWord(word);
      return day === 0 ? never : monthsBetween(day, on);
    });
    const inside = new Set(region === null ? [] : regencyWords(region));
    this.regencies = new WordVerdicts((word) => (inside.has(lettersOf(word)) ? 0 : 1));
    this.regionDigits = region === null ? -1 : Number(region.code.replace(".", ""));
    this.regionSize = region?.level === "province" ? 2 : 4;
  }

  /** Persons that are known by their NIK, over all lists. */
  get known(): number {
    return this.persons.size;
  }

  /** Begins a list. */
  begin(list: number, role: ListRole, payer: PayerId | null, columns: ColumnPlaces): void {
    this.list = list;
    this.role = role;
    this.listPayer = payer === null ? 0 : payers().findIndex(({ id }) => id === payer) + 1;
    this.at = placesOf(columns);
    this.width = 1 + Math.max(-1, ...Object.values(columns));
    this.rows = 0;
    this.passed = 0;
    this.endingInZero = 0;
    this.readable = 0;
    this.reasons = new Uint32Array(1024);
    const counts = this.counts[role];
    this.groups = counts.groups;
    this.words = wordDimensions.flatMap(([id, fields]): readonly WordColumn[] => {
      const column = fields.map((field) => columns[field]).find((place) => place !== undefined);
      const [words, tally] = [counts.words.get(id), counts.tallies.get(id)];
      return column === undefined || words === undefined || tally === undefined
        ? []
        : [{ id, column, words, tally, behind: id === "desa" ? 0 : -1 }];
    });
    // The first is the kecamatan only where the list has one.
    if (columns.kecamatan === undefined) this.words = this.words.map((word) => ({ ...word, behind: -1 }));
  }

  /** Judges one row. @param numbers Which cells hold numbers and no text (.xlsx); `null` for none. */
  row(
    bytes: Uint8Array,
    starts: Int32Array,
    ends: Int32Array,
    fields: number,
    numbers: Uint8Array | null,
  ): void {
    const { at, nik, limits } = this;
    let reasons = 0;
    // A row may be shorter than the headings: what it lacks is empty.
    for (let field = fields; field < this.width; field += 1) {
      starts[field] = 0;
      ends[field] = 0;
    }

    let readable = false;
    if (at.nik !== absent) {
      const faults = nik.read(
        bytes,
        starts[at.nik] as number,
        ends[at.nik] as number,
        numbers?.[at.nik] === 1,
      );
      readable = (faults & (nikFaults.missing | nikFaults.length | nikFaults.number)) === 0;
      if (faults !== 0) reasons |= nikReasons(faults);
      if (readable) {
        this.readable += 1;
        if (nik.low % 10 === 0) this.endingInZero += 1;
      }
    }
    const sound = readable && (reasons & bit.nikDate) === 0;

    let birth = 0;
    if (at.birthDate !== absent) {
      birth = readDay(
        bytes,
        starts[at.birthDate] as number,
        ends[at.birthDate] as number,
        numbers?.[at.birthDate] === 1,
      );
      if (birth <= 0) reasons |= bit.birthUnreadable;
      else if (sound) {
        const day = (birth % 100) + 100 * (Math.trunc(birth / 100) % 100);
        const unlike = day !== nik.day + 100 * nik.month || Math.trunc(birth / 10_000) % 100 !== nik.year;
        if (unlike) reasons |= bit.birthMismatch;
      }
    }
    if (birth <= 0 && sound) birth = this.birthOf(nik.year) + nik.month * 100 + nik.day;
    let age = -1;
    if (birth > 0) {
      age = yearsBetween(birth, this.settings.on);
      if (age < limits.below) reasons |= bit.ageBelow;
      if (age > limits.above) reasons |= bit.ageAbove;
    }

    let sex =
      at.sex === absent ? 0 : this.sexes.of(bytes, starts[at.sex] as number, ends[at.sex] as number, 0);
    if (sound) {
      const own = nik.isWoman ? 2 : 1;
      if (sex !== 0 && sex !== own) reasons |= bit.sexMismatch;
      if (sex === 0) sex = own;
    }

    let decile = 0;
    if (at.decile !== absent) {
      decile = wholeIn(bytes, starts[at.decile] as number, ends[at.decile] as number);
      if (decile < 1 || decile > limits.decile) reasons |= bit.decileAbove;
      if (at.decileDate !== absent) {
        const age = this.monthsAgo.of(
          bytes,
          starts[at.decileDate] as number,
          ends[at.decileDate] as number,
          never,
        );
        if (age > limits.decileMonths) reasons |= bit.decileOld;
      }
    }
    if (this.regionDigits >= 0 && this.isOutside(bytes, starts, ends)) reasons |= bit.regionOutside;

    let arrears = -1;
    if (at.arrears !== absent)
      arrears = wholeIn(bytes, starts[at.arrears] as number, ends[at.arrears] as number);
    if (arrears < 0 && at.paidUntil !== absent) {
      const ago = this.monthsAgo.of(
        bytes,
        starts[at.paidUntil] as number,
        ends[at.paidUntil] as number,
        never,
      );
      if (ago !== never) arrears = Math.max(0, ago);
    }

    let passes: boolean;
    if (this.role === "candidates") {
      reasons &= ~this.off;
      if (readable && (reasons & this.rejecting) === 0) {
        reasons |= this.amongOthers(bytes, starts[at.payer] as number, ends[at.payer] as number) & ~this.off;
        if ((reasons & this.rejecting) === 0 && this.familyCounts && at.household !== absent) {
          reasons |=
            this.inFamily(bytes, starts[at.household] as number, ends[at.household] as number) & ~this.off;
        }
      }
      passes = (reasons & this.rejecting) === 0;
      this.keep(reasons);
    } else {
      const counted =
        at.status === absent
          ? 1
          : this.status.of(bytes, starts[at.status] as number, ends[at.status] as number, 1);
      passes = counted === 1 && arrears <= limits.arrears;
      if (readable) this.asMember(passes);
      else passes = false;
    }

    for (let word = 0; word < this.words.length; word += 1) {
      const { column, words, tally, behind } = this.words[word] as WordColumn;
      const before = behind < 0 ? -1 : (this.places[behind] as number);
      const place = words.place(bytes, starts[column] as number, ends[column] as number, before);
      this.places[word] = place;
      tally.add(place, passes);
    }
    const { groups } = this;
    if (arrears >= 0) groups.arrears.add(arrearsGroup(arrears, this.settings.rules.arrears), passes);
    groups.age.add(age < 0 ? -1 : (this.ageGroups[Math.min(255, age)] as number), passes);
    groups.sex.add(sex - 1, passes);
    if (at.decile !== absent) groups.decile.add(decile < 1 || decile > 10 ? -1 : decile - 1, passes);
    this.rows += 1;
    if (passes) this.passed += 1;
  }

  /** The century is the latest in which the person would have been born already. */
  private birthOf(year: number): number {
    const now = Math.trunc(this.settings.on / 10_000);
    const century = now - (now % 100);
    return (year <= now % 100 ? century + year : century - 100 + year) * 10_000;
  }

  private isOutside(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): boolean {
    const { regionCode, regency } = this.at;
    if (regionCode !== absent) {
      let digits = 0;
      let size = 0;
      for (
        let at = starts[regionCode] as number;
        at < (ends[regionCode] as number) && size < this.regionSize;
        at += 1
      ) {
        const digit = (bytes[at] as number) - 48;
        if (digit < 0 || digit > 9) continue;
        digits = digits * 10 + digit;
        size += 1;
      }
      if (size === this.regionSize) return digits !== this.regionDigits;
    }
    return this.regencies.of(bytes, starts[regency] as number, ends[regency] as number, 0) === 1;
  }

  /** Whether somebody pays for this person already. */
  private amongOthers(bytes: Uint8Array, start: number, end: number): number {
    const { persons, nik } = this;
    let place = persons.find(nik.high, nik.low);
    if (place === unknown) place = persons.add(nik.high, nik.low);
    const flags = persons.flags[place] as number;
    const payer = this.payersOf.of(bytes, start, end, this.listPayer) || this.listPayer;
    if ((flags & active) !== 0) {
      const reason = bit.alreadyMember;
      if ((reason & this.rejecting) !== 0) return reason;
    }
    const also = (flags & active) === 0 ? 0 : bit.alreadyMember;
    if ((flags & held) === 0) {
      persons.flags[place] = flags | held;
      persons.payers[place] = payer;
      persons.lists[place] = this.list;
      return also;
    }
    const firstList = persons.lists[place] as number;
    this.countTwice(firstList, persons.payers[place] as number, payer);
    return also | (firstList === this.list ? bit.duplicateList : bit.duplicateAcross);
  }

  private countTwice(firstList: number, firstPayer: number, payer: number): void {
    const key = `${firstList} ${this.list} ${firstPayer} ${payer}`;
    const known = this.twice.get(key);
    if (known !== undefined) known.persons += 1;
    else this.twice.set(key, { firstList, list: this.list, firstPayer, payer, persons: 1 });
  }

  private inFamily(bytes: Uint8Array, start: number, end: number): number {
    const { families, nik } = this;
    const faults = nik.read(bytes, start, end, false);
    if ((faults & (nikFaults.missing | nikFaults.length | nikFaults.number)) !== 0) return 0;
    let place = families.find(nik.high, nik.low);
    if (place === unknown) place = families.add(nik.high, nik.low);
    const persons = Math.min(255, (families.flags[place] as number) + 1);
    families.flags[place] = persons;
    return persons > this.limits.household ? bit.household : 0;
  }

  private asMember(isActive: boolean): void {
    const { persons, nik, movement } = this;
    let place = persons.find(nik.high, nik.low);
    if (place === unknown) place = persons.add(nik.high, nik.low);
    const flags = persons.flags[place] as number;
    const [seen, live] = this.role === "members" ? [isMember, active] : [wasMember, wasActive];
    if ((flags & seen) !== 0) movement.repeated += 1;
    persons.flags[place] = flags | seen | (isActive ? live : 0);
    if (!isActive || (flags & live) !== 0) return;
    if (this.role === "members") movement.now += 1;
    else movement.earlier += 1;
    if ((flags & (active | wasActive)) !== 0) movement.stayed += 1;
  }

  private keep(reasons: number): void {
    if (this.rows >= this.reasons.length) {
      const wider = new Uint32Array(this.reasons.length * 2);
      wider.set(this.reasons);
      this.reasons = wider;
    }
    this.reasons[this.rows] = reasons;
    for (let left = reasons; left !== 0; left &= left - 1) {
      const place = 31 - Math.clz32(left & -left);
      this.broken[place] = (this.broken[place] as number) + 1;
    }
  }
}
