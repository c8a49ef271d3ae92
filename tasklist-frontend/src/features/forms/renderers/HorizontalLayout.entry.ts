import { rankWith, uiTypeIs, type JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import HorizontalLayout from './HorizontalLayout.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(HorizontalLayout),
  tester: rankWith(1, uiTypeIs('HorizontalLayout')),
}
