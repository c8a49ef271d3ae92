/** What the gateway tells the browser at `/config.json`. */
export interface Config {
  issuer: string
  clientId: string
  graphqlPath: string
}

export async function loadConfig(): Promise<Config> {
  const response = await fetch('/config.json', { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`Expected the gateway's configuration, but got status ${response.status}`)
  return (await response.json()) as Config
}
