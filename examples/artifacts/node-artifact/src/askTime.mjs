import { readFileSync } from 'node:fs';
import { BusinessError, FinalError } from './outcomes.mjs';

/** What the artifact offers: the contract as it goes to the catalogue, and the work itself. */
export const askTime = {
  contract: {
    type: 'ask-time',
    version: 1,
    name: 'Ask for the time',
    description: 'Tells the time in a time zone.',
    inputSchema: {
      type: 'object',
      required: ['zone'],
      properties: { zone: { type: 'string', title: 'Time zone' } },
    },
    outputSchema: {
      type: 'object',
      required: ['time'],
      properties: { time: { type: 'string', title: 'Time' } },
    },
    errorCodes: ['UNKNOWN_ZONE'],
    elementTemplate: JSON.parse(
      readFileSync(new URL('../element-template.json', import.meta.url), 'utf8'),
    ),
  },

  /** May throw a BusinessError or FinalError; anything else is tried again. */
  async handle({ zone }) {
    if (typeof zone !== 'string' || zone === '') {
      throw new FinalError("Expected a text 'zone'");
    }
    try {
      const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' });
      return { time: time.format(new Date()) };
    } catch (e) {
      if (e instanceof RangeError) {
        throw new BusinessError('UNKNOWN_ZONE', `Expected a time zone, but it is '${zone}'`, { zone });
      }
      throw e;
    }
  },
};
