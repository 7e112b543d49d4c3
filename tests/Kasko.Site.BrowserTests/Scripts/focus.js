// What was found at the presses of the Tab key, of which there were this many.
count => kasko.presses.flat().concat(kasko.presses.length < count
  ? [{ rule: 'Tab stays in the page (2.1.1)', target: 'html', why: `${kasko.presses.length} of ${count} presses reached it` }]
  : [])
