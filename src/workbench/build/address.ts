/** Where the add-in's files are served: what the manifest, the function metadata and the help page have to name. */

/** The manifest in the repository names this address; `npm run start:excel` serves it. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/** A build that cannot start, in one sentence for the person at the terminal: a stack trace would only hide it. */
export class BuildRefusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.stack = sentence;
  }
}

/**
 * The address to publish under, from `--env url=...`, without its trailing slash.
 * @throws BuildRefusal when Office would refuse it or the files would not be found under it.
 */
export function publishedAddress(given: unknown): string {
  const example = "for example --env url=https://cakupan.example.go.id/excel";
  if (typeof given !== "string" || given.trim() === "") {
    throw new BuildRefusal(`--env url needs the https address the add-in will be served from, ${example}.`);
  }
  const refuse = (reason: string): never => {
    throw new BuildRefusal(`--env url=${given} cannot be used: ${reason}, ${example}.`);
  };
  let url: URL;
  try {
    url = new URL(given.trim());
  } catch {
    return refuse("it is not a full address (it has to begin with https://)");
  }
  if (url.protocol !== "https:")
    refuse(`Office loads add-ins over https only, and this is ${url.protocol}//`);
  if (url.username || url.password) refuse("it holds a user name or password, which everyone could read");
  if (url.search || given.includes("?"))
    refuse("it ends in a query (?...), and file names have to follow it");
  if (url.hash || given.includes("#"))
    refuse("it ends in a fragment (#...), and file names have to follow it");
  if (isThisMachine(url.hostname)) {
    refuse(`${url.hostname} is this machine; for development leave --env url out`);
  }
  const path = url.pathname.replace(/\/+$/, "");
  const last = path.slice(path.lastIndexOf("/") + 1);
  if (/\.(html?|xml|js|json)$/i.test(last)) refuse(`it ends in a file (${last}); give the folder above it`);
  if (/\/\//.test(path)) refuse("its path has an empty part (//)");
  return url.origin + path;
}

function isThisMachine(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    hostname === "0.0.0.0" ||
    /^127\./.test(hostname)
  );
}
