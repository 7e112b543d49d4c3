// Writes what a page's or a server's policy refused to the console, since some browsers do not.
document.addEventListener('securitypolicyviolation', event =>
  console.error(`refused by ${event.disposition} policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
