export default { consumptionTargets: {} }
