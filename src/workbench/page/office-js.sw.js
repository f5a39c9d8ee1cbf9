// Answers the address of Microsoft's CDN with the npm copy of the same files, so that the shipped page
// runs here as it is and without a network. Registered by main.ts for the whole workbench.
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { url } = event.request;
  if (url.startsWith(CDN)) event.respondWith(fetch(`office-js/${url.slice(CDN.length)}`));
});
