import { vi } from 'vitest'

// happy-dom has no visualViewport, which Vuetify's overlays ask for.
vi.stubGlobal('visualViewport', new EventTarget())
