import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  { path: '/', redirect: '/tasks' },
  {
    path: '/tasks/:id?',
    name: 'tasks',
    component: () => import('./pages/TasksPage.vue'),
    meta: { title: 'nav.tasks' },
  },
  {
    path: '/services',
    name: 'services',
    component: () => import('./pages/ServicesPage.vue'),
    meta: { title: 'nav.services' },
  },
  {
    path: '/services/:serviceKey/start',
    name: 'start',
    component: () => import('./pages/StartPage.vue'),
    props: true,
    meta: { title: 'nav.services' },
  },
  {
    path: '/instances',
    name: 'instances',
    component: () => import('./pages/InstancesPage.vue'),
    meta: { title: 'nav.instances' },
  },
  {
    path: '/instances/:id',
    name: 'instance',
    component: () => import('./pages/InstancePage.vue'),
    props: true,
    meta: { title: 'nav.instances' },
  },
  {
    path: '/operations',
    name: 'operations',
    component: () => import('./pages/OperationsPage.vue'),
    meta: { title: 'desk.title' },
  },
  {
    path: '/operations/failures/:id',
    name: 'failure',
    component: () => import('./pages/FailurePage.vue'),
    props: true,
    meta: { title: 'desk.title' },
  },
  {
    path: '/absence',
    name: 'absence',
    component: () => import('./pages/AbsencePage.vue'),
    meta: { title: 'absence.title' },
  },
  {
    path: '/notifications',
    name: 'notifications',
    component: () => import('./pages/NotificationsPage.vue'),
    meta: { title: 'told.title' },
  },
  {
    path: '/:path(.*)*',
    component: () => import('./pages/NotFoundPage.vue'),
    meta: { title: 'notFound.title' },
  },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? {} : { top: 0 }),
})
