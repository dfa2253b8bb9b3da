import type { UnitReport } from '@/api'

export interface AllianceReports {
  id: string
  name: string
  units: UnitReport[]
}

/** Units by alliance, alliances in the order given; one that is not in it comes last. */
export function byAlliance(units: UnitReport[], order: string[]): AllianceReports[] {
  const groups = new Map<string, AllianceReports>()
  for (const unit of units) {
    const group = groups.get(unit.allianceId) ?? { id: unit.allianceId, name: unit.allianceName, units: [] }
    group.units.push(unit)
    groups.set(unit.allianceId, group)
  }
  const place = ({ id }: AllianceReports) => {
    const index = order.indexOf(id)
    return index < 0 ? order.length : index
  }
  return [...groups.values()].sort((a, b) => place(a) - place(b))
}
