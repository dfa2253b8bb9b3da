import activities from './activities'
import alliances from './alliances'
import apiClients from './apiClients'
import app from './app'
import audit from './audit'
import coverage from './coverage'
import desk from './desk'
import exchange from './exchange'
import fields from './fields'
import ledgers from './ledgers'
import organizations from './organizations'
import pages from './pages'
import pairings from './pairings'
import parts from './parts'
import programmes from './programmes'
import consumptionTargets from './consumptionTargets'
import openingEntries from './openingEntries'
import reporting from './reporting'
import users from './users'
import verification from './verification'
import volunteers from './volunteers'
import webhooks from './webhooks'

export default {
  ...app,
  ...parts,
  ...pages,
  ...activities,
  ...alliances,
  ...apiClients,
  ...audit,
  ...coverage,
  ...ledgers,
  ...desk,
  ...exchange,
  ...organizations,
  ...pairings,
  ...programmes,
  ...consumptionTargets,
  ...openingEntries,
  ...reporting,
  ...users,
  ...verification,
  ...volunteers,
  ...webhooks,
  fields,
}
