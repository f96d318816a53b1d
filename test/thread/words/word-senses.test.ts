import { fold, normalise } from '../../../src/text/fold';
import { cutRun } from '../../../src/thread/words/cut-run';
import { foreignIdeas, foreignMatters } from '../../../src/thread/words/foreign-words';
import { ideasOf, sensesOf } from '../../../src/thread/words/word-senses';

const flatOf = (text: string) => fold(normalise(text));

describe('the idea of an application that a word tells, in tongues listed by ideas', () => {
  it.each([
    ['başvurumu', 'candidacy'],
    ['ansökan', 'candidacy'],
    ['отклик', 'candidacy'],
    ['önéletrajzomat', 'cv'],
    ['βιογραφικό', 'cv'],
    ['stillingen', 'job'],
    ['посаду', 'job'],
    ['θέση', 'job'],
    ['вакансію', 'advert'],
    ['ogłoszenie', 'advert'],
    ['pohovor', 'interview'],
    ['uoppfordret', 'unasked'],
  ])('« %s » tells of %s', (word, idea) => {
    expect([...ideasOf([flatOf(word)])]).toEqual([idea]);
  });

  it.each([
    ['履歴書を添付いたします', ['cv']],
    ['我想应聘贵公司的职位', ['firstPerson', 'candidacy', 'job']],
    ['이력서', ['cv']],
    ['للوظيفة', ['job']],
    ['המשרה', ['job']],
    ['ขอสมัครงานในตำแหน่ง', ['candidacy', 'job']],
  ])('is found within a run of joined words: « %s »', (run, ideas) => {
    expect([...ideasOf([flatOf(run)])]).toEqual(ideas);
  });

  it('is none of words that only begin alike', () => {
    const words = 'postponed interval interview function candidate toward starfish biography leverage prefer jobless';
    expect([...ideasOf(words.split(' '))]).toEqual([]);
  });

  it('is that of no other matter', () => {
    expect(sensesOf(flatOf('faktury'))).toMatchObject([{ matter: 'money', ofApplication: false, idea: null }]);
    expect(sensesOf(flatOf('注文書'))).toMatchObject([{ matter: 'orders', ofApplication: false, idea: null }]);
  });

  it('is looked up by folded words, each in one list', () => {
    const words = Object.values({ ...foreignIdeas, ...foreignMatters }).flatMap((list) => list.split(' '));
    expect(words.filter((word) => flatOf(word) !== word)).toEqual([]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});

describe('a run of letters without spaces', () => {
  it.each([
    ['営業職に応募いたします', ['営業職', 'に', '応募', 'いたします']],
    ['应聘测试工程师职位', ['应聘', '测试工程师', '职位']],
    ['项目经理', ['项目经理']],
  ])('« %s » is parted by what announces a title', (run, pieces) => {
    expect(cutRun(run).map(({ start, end }) => run.slice(start, end))).toEqual(pieces);
  });
});
