import { rankWith, uiTypeIs, type JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import VerticalLayout from './VerticalLayout.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(VerticalLayout),
  tester: rankWith(1, uiTypeIs('VerticalLayout')),
}
