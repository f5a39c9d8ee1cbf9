/** Which published figures a plan may start from, and why the others may not. */
import { alternatives, figures, figuresOf, flagTexts, partNames } from "../../baselines/index.js";
import { formatNumber } from "../../language/index.js";
import type { Figure, PublishedFigure, PublishedMetric } from "../../baselines/index.js";
import type { SegmentId } from "../../segments/index.js";
import type { Text } from "../../language/index.js";

/** The two numbers of a line. */
export type LineNumber = "covered" | "workers";

const metricsOf: Readonly<Record<LineNumber, readonly PublishedMetric[]>> = {
  covered: ["covered", "subsidised"],
  workers: ["workers"],
};

/** Everything published for one number of a segment of a region, also what no plan may start from. */
export function publishedFor(
  regionCode: string,
  segment: SegmentId,
  number: LineNumber,
): readonly PublishedFigure[] {
  return figuresOf(regionCode).filter(
    (figure) => figure.segment === segment && metricsOf[number].includes(figure.metric),
  );
}

/** The figure of this id, if it belongs to the number, segment and region; else why it does not. */
export function publishedFigure(
  id: string,
  regionCode: string,
  segment: SegmentId | null,
  number: LineNumber,
): { readonly figure: PublishedFigure } | { readonly fault: Text } {
  const figure = figuresOf(regionCode).find((candidate) => candidate.id === id);
  if (figure === undefined) {
    return {
      fault: {
        id: `tidak ada angka terbit "${id}" tentang wilayah ini`,
        en: `no figure "${id}" was published about this region`,
      },
    };
  }
  if (figure.segment !== segment) {
    return {
      fault: {
        id: `angka ${id} terbit untuk segmen lain (${figure.segmentAsPrinted})`,
        en: `figure ${id} was published about another segment (${figure.segmentAsPrinted})`,
      },
    };
  }
  if (!metricsOf[number].includes(figure.metric)) {
    return number === "covered"
      ? {
          fault: {
            id: `angka ${id} bukan jumlah peserta`,
            en: `figure ${id} is no number of covered persons`,
          },
        }
      : {
          fault: {
            id: `angka ${id} bukan jumlah pekerja`,
            en: `figure ${id} is no number of workers`,
          },
        };
  }
  return { figure };
}

/** A figure that counts persons of a whole segment on a base that plans know. */
export function asBase(figure: PublishedFigure): Figure | null {
  return figures().find((candidate) => candidate === figure) ?? null;
}

/**
 * Why a published figure is no base of a plan, beginning in small letters; `null` where it may be one. Quarantined and
 * contradicted figures, history, parts of a segment and populations that are no base (Sakernas, by office) are not.
 */
export function faultAsBase(figure: PublishedFigure, number: LineNumber): Text | null {
  const printed = { id: formatNumber(figure.value, "id"), en: formatNumber(figure.value, "en") };
  const because = (id: string, en: string): Text => {
    const notes = [
      ...(figure.note === undefined ? [] : [figure.note]),
      ...figure.flags.map((f) => flagTexts[f]),
    ];
    const noteOf = (language: "id" | "en"): string => notes.map((note) => ` ${note[language]}`).join("");
    return {
      id: `angka ${printed.id} (${figure.id}) ${id}.${noteOf("id")}`,
      en: `the figure ${printed.en} (${figure.id}) ${en}.${noteOf("en")}`,
    };
  };
  if (figure.use === "quarantined") {
    return because(
      "dikarantina: kemungkinan besar salah, tidak boleh menjadi angka dasar",
      "is quarantined: most probably wrong, and no base of a plan",
    );
  }
  if (figure.reliability === "C" || contradictsBaseline(figure, number)) {
    return because(
      "bertentangan dengan angka lain dan tidak boleh menjadi angka dasar",
      "is contradicted by another figure and no base of a plan",
    );
  }
  if (figure.part !== undefined) {
    const part = partNames[figure.part];
    return because(`hanya menghitung sebagian: ${part.id}`, `counts a part only: ${part.en}`);
  }
  if (figure.use === "history") {
    return because(
      "hanya sejarah; kalau tetap ingin dipakai, isi sebagai angka sendiri dengan sumbernya",
      "is history only; to use it all the same, enter it as your own with its source",
    );
  }
  if (asBase(figure) === null) {
    return because(
      "menghitung populasi lain yang bukan basis rencana",
      "counts another population, which is no base of a plan",
    );
  }
  return null;
}

/** Another number for the same base and date as the figure that the baseline starts from. */
function contradictsBaseline(figure: PublishedFigure, number: LineNumber): boolean {
  if (figure.part !== undefined) return false;
  const found = alternatives(figure.regionCode, figure.segment, number);
  if (!found.ok) return false;
  const here = found.value.others.find((other) => other.figure === figure);
  return here?.reason === "contradicted";
}
