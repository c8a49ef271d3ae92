import type { JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import { isMoment, ranked } from '../testers'
import MomentControl from './MomentControl.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(MomentControl),
  tester: ranked(2, isMoment),
}
