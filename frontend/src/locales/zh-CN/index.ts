import alliances from './alliances'
import app from './app'
import fields from './fields'
import organizations from './organizations'
import pages from './pages'
import parts from './parts'

export default { ...app, ...parts, ...pages, ...alliances, ...organizations, fields }
