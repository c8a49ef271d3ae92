/** The sign and the colour by which a state is told from others. */
export interface StateLook {
  icon: string
  tone: 'active' | 'done' | 'warning' | 'failed' | 'neutral'
}
