// What no page may do: print an error, throw, violate its policy, or ask another host for anything.

/** Collects, as sentences, the faults of every page of a browser context; with those of another, if they are given. */
export async function collectFaults(context, origin, faults = []) {
  await context.exposeBinding("reportViolation", (_, what) => faults.push(`policy: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      window.reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`error: ${error.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    const own = url.origin === origin || url.protocol === "data:" || url.protocol === "blob:";
    if (!own) faults.push(`request: ${request.url()}`);
  });
  return faults;
}
