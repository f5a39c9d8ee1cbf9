import { startTransition, useEffect, useState, type ReactNode } from "react";

/**
 * What can be drawn once something before it can be seen and used: in pieces, between which the pane answers. It costs nothing later, as it
 * comes once.
 */
export function Afterwards(props: { readonly children: ReactNode }): ReactNode {
  const [come, setCome] = useState(false);
  useEffect(() => startTransition(() => setCome(true)), []);
  return come ? props.children : null;
}
