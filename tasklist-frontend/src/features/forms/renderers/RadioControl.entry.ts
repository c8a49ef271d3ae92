import type { JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import { isRadioChoice, ranked } from '../testers'
import RadioControl from './RadioControl.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(RadioControl),
  tester: ranked(4, isRadioChoice),
}
