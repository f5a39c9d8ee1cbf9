/**
 * A strict reader of the parts that we write, after ECMA-376 (transitional): which attributes an element may have, and which
 * children in which order. What stands in a part and not in here is a finding: a new element is looked up in the standard first.
 */
import type { Element } from "@xmldom/xmldom";
import { GRAMMAR, VALUES } from "./grammar.js";
import { xml } from "./parts.js";

interface Rule {
  readonly attributes: ReadonlySet<string>;
  readonly children: readonly { readonly names: readonly string[]; readonly often: "?" | "!" | "*" }[];
}

function rulesOf(grammar: string): ReadonlyMap<string, Rule> {
  return new Map(
    grammar.split("\n").map((line): [string, Rule] => {
      const [head, tail] = cut(line.trim());
      const [name = "", ...attributes] = head.split(" ");
      const children = tail
        .split(" ")
        .filter((one) => one !== "")
        .map((one): Rule["children"][number] => {
          const names = one.replace(/[!*]$/, "").split("|");
          if (one.endsWith("!")) return { names, often: "!" };
          return { names, often: one.endsWith("*") || names.length > 1 ? "*" : "?" };
        });
      return [name, { attributes: new Set(attributes), children }];
    }),
  );
}

/** A line's head and its children, which stand after a colon and a blank. */
function cut(line: string): readonly [string, string] {
  const at = line.indexOf(": ");
  return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 2)];
}

function readElement(
  element: Element,
  parent: string,
  rules: ReadonlyMap<string, Rule>,
  findings: string[],
): void {
  const name = element.nodeName;
  const rule = rules.get(`${parent}/${name}`) ?? rules.get(name);
  if (!rule) {
    findings.push(`<${name}> in <${parent}> is not known`);
    return;
  }
  for (const { name: attribute, value } of Array.from(element.attributes)) {
    if (/^xmlns(:|$)/.test(attribute)) continue;
    if (!rule.attributes.has(attribute)) findings.push(`<${name}> may not have ${attribute}="${value}"`);
    if (VALUES[`${name}@${attribute}`]?.test(value) === false)
      findings.push(`<${name} ${attribute}="${value}"> is no value of it`);
  }
  const children = Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
  let at = 0;
  let met = 0;
  for (const child of children) {
    while (at < rule.children.length && rule.children[at]?.names.includes(child.nodeName) !== true) {
      if (rule.children[at]?.often === "!" && met === 0)
        findings.push(
          `<${name}> lacks <${rule.children[at]?.names.join("|") ?? ""}> before <${child.nodeName}>`,
        );
      at += 1;
      met = 0;
    }
    const place = rule.children[at];
    if (place === undefined) {
      findings.push(`<${child.nodeName}> may not stand there in <${name}>`);
      return;
    }
    met += 1;
    if (place.often !== "*" && met > 1) findings.push(`<${child.nodeName}> stands twice in <${name}>`);
    readElement(child, name, rules, findings);
  }
  for (const { names, often } of rule.children.slice(met > 0 ? at + 1 : at)) {
    if (often === "!") findings.push(`<${name}> lacks <${names.join("|")}>`);
  }
}

const grammars = GRAMMAR.map(([part, grammar]) => [part, rulesOf(grammar)] as const);

/** What the standard does not allow, part by part; and how many parts were read. */
export function schemaFindings(parts: ReadonlyMap<string, string>): {
  read: number;
  findings: readonly string[];
} {
  const findings: string[] = [];
  let read = 0;
  for (const [path, content] of parts) {
    const rules = grammars.find(([part]) => part.test(path))?.[1];
    if (!rules) continue;
    read += 1;
    const own: string[] = [];
    const root = xml(content).documentElement;
    if (root) readElement(root, "", rules, own);
    findings.push(...new Set(own.map((one) => `${path}: ${one}`)));
  }
  return { read, findings };
}
