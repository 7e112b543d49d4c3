// What a page's policy or a server's refused, for the console: some browsers keep it to themselves.
document.addEventListener('securitypolicyviolation', event =>
  console.error(`refused by ${event.disposition} policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
