/** Partial for now; what is missing shows in Chinese. */
export default {
  app: {
    name: 'Tongxin',
    slogan:
      'Alliances, pairings, volunteer service, farm-support purchases and appeals: recorded once, every figure traceable.',
    signIn: 'Sign in',
    signOut: 'Sign out',
    menu: 'Menu',
    skip: 'Skip to content',
  },
  nav: {
    home: 'Home',
    inbox: 'Approval',
    activities: 'Activities',
    volunteerRecords: 'Volunteer service',
    volunteers: 'Volunteers',
    consumptionRecords: 'Farm-support purchases',
    consumptionTargets: 'Purchase targets',
    appeals: 'Appeals',
    pairings: 'Pairings',
    progress: 'Progress',
    reporting: 'Reporting',
    openingEntries: 'Opening entries',
    projects: 'Projects',
    imports: 'Import',
    coverage: 'Coverage',
    alliances: 'Alliances',
    organizations: 'Organizations',
    programmes: 'Programmes',
    briefings: 'Briefings',
    apiDocs: 'API documentation',
  },
}
