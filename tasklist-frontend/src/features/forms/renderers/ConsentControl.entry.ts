import type { JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import { isConsentBox, ranked } from '../testers'
import ConsentControl from './ConsentControl.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(ConsentControl),
  tester: ranked(5, isConsentBox),
}
