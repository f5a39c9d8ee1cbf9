import type { DOMWindow } from "jsdom";

/**
 * Takes every way to the network away from a page: what it asks for is recorded and fails as if there
 * were no network. (Scripts, styles and frames go through the page's resource loader.)
 */
export function refuseNetwork(window: DOMWindow, refuse: (address: string) => void): void {
  const absolute = (address: unknown): string => {
    const text = String(address instanceof Object && "url" in address ? address.url : address);
    return URL.canParse(text, window.location.href) ? new URL(text, window.location.href).href : text;
  };
  const fail = (address: unknown): Error => {
    refuse(absolute(address));
    return new window.DOMException("There is no network in the workbench", "NetworkError");
  };
  window.XMLHttpRequest.prototype.open = function (_method: string, address: string | URL) {
    throw fail(address);
  };
  const refuseNew = function (address: unknown): never {
    throw fail(address);
  };
  const refused = {
    fetch: (address: unknown): Promise<never> => Promise.reject(fail(address)),
    WebSocket: refuseNew,
    EventSource: refuseNew,
  };
  Object.assign(window, refused);
  Object.assign(window.navigator, {
    sendBeacon(address: unknown) {
      fail(address);
      return false;
    },
  });
}
