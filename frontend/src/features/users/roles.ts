import type { UserRole } from '@/api'

/** 三员分立: who keeps the system, who grants rights and who looks over both; none of them does another's work. */
const APART: readonly UserRole[] = ['admin', 'security', 'auditor']

export const fitTogether = (roles: readonly UserRole[]) =>
  roles.length < 2 || !roles.some((role) => APART.includes(role))
