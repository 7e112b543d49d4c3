// What axe finds wrong, and what it could not decide.
async tags => {
  const results = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations', 'incomplete'] });
  const nodes = (kind, list) => list.flatMap(rule => rule.nodes.map(node => ({
    kind,
    rule: rule.id,
    target: node.target.flat().join(' '),
    why: `${node.impact}; ${node.any.concat(node.all, node.none).map(check => check.message).join('; ')}`,
  })));
  return nodes('violation', results.violations).concat(nodes('incomplete', results.incomplete));
}
