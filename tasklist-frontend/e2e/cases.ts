import { day } from './forms'

/** A mail address nobody used before, to find the mail by. */
export function newAddress(): string {
  return `ada.${Date.now()}.${Math.floor(Math.random() * 1000)}@example.org`
}

export function permitApplication(email: string, more = {}) {
  return {
    Name: 'Ada Winter',
    'E-mail': email,
    'Street and house number': 'Am Markt 3',
    'Postal code': '80331',
    District: 'Old town',
    'Licence plate': 'M-AB 1234',
    'Kind of vehicle': 'Car',
    Make: 'Renault',
    'Valid from': day(14),
    'Valid for (months)': '12',
    'I live at this address': true,
    ...more,
  }
}

/** Back today, so that the expense report is due at once. */
export function tripRequest(email: string) {
  return {
    Name: 'Ada Winter',
    'E-mail': email,
    Destination: 'Lisbon, Portugal',
    Region: 'Europe',
    Departure: day(-3),
    Return: day(-1),
    Purpose: 'Conference on open city data',
    Transport: 'Train',
    'Estimated cost (EUR)': 1240.5,
  }
}
