import activities from './activities'
import alliances from './alliances'
import app from './app'
import coverage from './coverage'
import exchange from './exchange'
import fields from './fields'
import organizations from './organizations'
import pages from './pages'
import pairings from './pairings'
import parts from './parts'
import programmes from './programmes'

export default {
  ...app,
  ...parts,
  ...pages,
  ...activities,
  ...alliances,
  ...coverage,
  ...exchange,
  ...organizations,
  ...pairings,
  ...programmes,
  fields,
}
