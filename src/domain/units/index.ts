/**
 * Numbers that carry their unit in their type, so that rupiah cannot stand where persons belong. Each is a number to whoever
 * reads it; a number becomes one only here. What arithmetic leaves is a plain number again, and is given its unit by whoever
 * knows it. That a number is whole or within its limits is refused with a sentence where it comes in, not here.
 */
declare const unit: unique symbol;

interface Unit<Name extends string> {
  readonly [unit]: Name;
}

/** Whole rupiah. */
export type Rupiah = number & Unit<"rupiah">;
/** Whole persons. */
export type Persons = number & Unit<"persons">;
/** A part of a whole, 1 being all of it; above 1 is real. */
export type Share = number & Unit<"share">;

export function rupiah(amount: number): Rupiah {
  return amount as Rupiah;
}

export function persons(heads: number): Persons {
  return heads as Persons;
}

/** See `checkedShare` for what a person typed. */
export function share(part: number): Share {
  return part as Share;
}

export function sumOfRupiah(amounts: readonly Rupiah[]): Rupiah {
  return rupiah(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** What so many persons cost at so much each. */
export function costOfPersons(heads: Persons, each: Rupiah): Rupiah {
  return rupiah(heads * each);
}
