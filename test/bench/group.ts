/** Things of which `npm run bench` says what each costs as a ratio to the first. */
export interface Group {
  readonly what: string;
  /** The most that is aimed at, of all or of each. */
  readonly goal?: number | ((task: string) => number);
  readonly tasks: readonly {
    readonly name: string;
    readonly run: () => unknown;
    /** The name of the one that it is compared with; the first of the group unless told. */
    readonly beside?: string;
    /** Takes so long that it is done a few times only. */
    readonly slow?: boolean;
  }[];
}
