export default { openingEntries: {} }
