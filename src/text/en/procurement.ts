import type { ProcurementText } from '../contract/procurement.ts';
import { listed, places } from '../grammar/en.ts';

/** Clauses for tenders. */
export const procurement: ProcurementText = {
  kicker: 'Policies',
  short: 'Procurement',
  title: 'What to ask for when a public body buys',
  description:
    'Clauses for tenders that ask for IPv6, by kind of equipment, with the documents they rest on: RIPE-772, RFC 8504, the USGv6 profile and others.',
  lead: 'Equipment stays in a network for years. What a tender forgets to ask for is missing for as long. RIPE-772, a document of the RIPE community, gives buyers a template: requirements by kind of equipment, proof, and the skills of those who install it. The clauses below follow its parts in our own words; the lists of standards stand in the documents named beside each.',
  caution:
    'These are suggestions and no legal advice. Standards are replaced over time: check the newest edition of each document before you publish a tender.',
  clausesHeading: 'Clauses',
  documents: 'Documents behind this clause',
  copy: 'Copy this clause',
  clauses: {
    parity: {
      heading: 'Everything: the same over IPv6 as over IPv4',
      clause:
        'Everything offered that uses the Internet Protocol shall support IPv6. Functions, performance, security, management and support over IPv6 shall equal those over IPv4, and no function shall need IPv4 to be present.',
      why: 'It leaves no room for “IPv6-ready” equipment that can be managed, updated or monitored over IPv4 alone.',
    },
    hosts: {
      heading: 'Computers, servers, printers, phones on desks',
      clause:
        'Hosts shall meet the requirements for IPv6 nodes in force on the day of the offer (at the time of writing RFC 8504), and shall work on networks that offer IPv6 alone.',
      why: 'One list says what a machine must be able to do to be called IPv6-capable.',
    },
    switches: {
      heading: 'Switches',
      clause:
        'Switches shall pass IPv6 unhindered. Switches for enterprises and providers shall also keep hosts from posing as routers or as servers of addresses, and shall handle IPv6 multicast without flooding it.',
      why: 'RIPE-772 keeps apart the requirements for simple switches and for those of enterprises and providers.',
    },
    routers: {
      heading: 'Routers and layer-3 switches',
      clause:
        'Routers shall forward IPv6 in the same hardware path as IPv4, support the same routing protocols for both, and hold the stated number of routes of both at once.',
      why: 'Tables and throughput for IPv6 are worth a number of their own in the tender.',
    },
    security: {
      heading: 'Firewalls and other security equipment',
      clause:
        'Filtering, inspection, logging and virtual private networks shall work for IPv6 as for IPv4, extension headers and fragments included, at the stated throughput.',
      why: 'What does not see IPv6 does not guard it.',
    },
    'home-routers': {
      heading: 'Home routers and other equipment at the customer',
      clause:
        'Customer equipment shall meet the basic requirements for IPv6 customer edge routers (at the time of writing RFC 7084, as updated by RFC 9096 and RFC 9818). Where the provider carries IPv4 over IPv6, it shall also meet RFC 8585. IPv6 shall be on when the device leaves the box.',
      why: 'A setting that customers must find is a setting that stays off.',
    },
    mobile: {
      heading: 'Mobile phones and modems',
      clause:
        'Mobile devices shall work on mobile networks that offer IPv6 alone and shall reach servers that have only IPv4 through the network’s translation.',
      why: 'On a network that offers IPv6 alone a phone has no IPv4 address of its own.',
    },
    software: {
      heading: 'Load balancers, software and services',
      clause:
        'Software and services, those of subcontractors and in the cloud included, shall be reachable and usable over IPv6 alone, shall store and show addresses of both protocols, and shall not need an IPv4 address to start, update or report.',
      why: 'RIPE-772 has parts of its own for load balancers and for software.',
    },
    proof: {
      heading: 'Proof',
      clause:
        'The supplier shall declare for each product which of the required standards it meets, name the test or certificate that shows it, and mend at its own cost, within the stated time, what turns out not to be met.',
      why: 'A list of standards without proof or remedy is a wish.',
    },
    skills: {
      heading: 'The skills of those who install and run it',
      clause:
        'The supplier shall show that the people who plan, install and support the system have worked with IPv6, by references or certificates, and shall sign a declaration of competence.',
      why: 'RIPE-772 ends with such a declaration.',
    },
  },
  rules: {
    heading: 'Who has such a rule',
    lead: (p) =>
      `Rules on purchases are known to us from ${listed(places(p.countries))}. Some mandates also speak of purchases; the page of policies lists all.`,
    more: 'All policies',
  },
};
