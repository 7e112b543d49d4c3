// The problems that axe finds, and what it could not decide unless that is listed as explained.
async ({ rules, explained }) => {
  const results = await axe.run(document, { runOnly: rules, resultTypes: ['violations', 'incomplete'] });
  const findings = (list, word) => list.flatMap(rule => rule.nodes.map(node => ({
    rule: `${rule.id} (${word}${node.impact})`,
    target: node.target.flat().join(' '),
    why: [...node.any, ...node.all, ...node.none].map(check => check.message).join('; '),
  })));
  const isExplained = (rule, node) => explained.some(known =>
    known.rule === rule.id && document.querySelector(node.target.flat().at(-1))?.closest(known.within));
  const unexplained = results.incomplete.map(rule => ({ ...rule, nodes: rule.nodes.filter(node => !isExplained(rule, node)) }));
  return findings(results.violations, '').concat(findings(unexplained, 'undecided, '));
}
