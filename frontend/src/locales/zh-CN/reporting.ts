export default { reporting: {} }
