// Makes the report readable without a network, and offers a later release. Nothing depends on it: where a
// browser has no worker, no room or no permission, the page stays as it is.
/** @type {HTMLElement | null} */
const line = document.querySelector(".update");
const DELAY = 10_000;

const worker = () => new URL("sw.js", import.meta.url);
const spares = () => navigator.connection?.saveData || /2g/.test(navigator.connection?.effectiveType ?? "");

/** @param {ServiceWorkerRegistration} registration */
function offer(registration) {
  const { waiting } = registration;
  if (!waiting || !registration.active || !line) return;
  line.hidden = false;
  /** @type {HTMLButtonElement} */ (line.querySelector("button")).onclick = () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("show");
  };
}

/** @param {ServiceWorkerRegistration} registration */
function follow(registration) {
  offer(registration);
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", () => offer(registration));
  });
}

// A report above this one in the same host's paths has a worker of its own, which is not this report's.
async function ownRegistration() {
  const scope = new URL(".", worker()).href;
  const nearest = await navigator.serviceWorker.getRegistration(scope);
  return nearest?.scope === scope ? nearest : undefined;
}

async function start() {
  try {
    const known = await ownRegistration();
    if (known) follow(known);
    // A first visit is for reading: what is kept is fetched once the reader stays.
    setTimeout(async () => {
      try {
        const registration = await navigator.serviceWorker.register(worker(), { updateViaCache: "none" });
        if (registration !== known) follow(registration);
      } catch {}
    }, known ? 0 : DELAY);
  } catch {}
}

// Storage of an embedded page is not the reader's own; a single file has no host.
const serves = "serviceWorker" in navigator && window === window.top && !spares();
if (serves) document.readyState === "complete" ? start() : addEventListener("load", start);
